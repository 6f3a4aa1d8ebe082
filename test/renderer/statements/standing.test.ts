import { describe, expect, it } from 'vitest'
import type { Evidence } from '#contract/records.ts'
import { commonIssue, commonView, judged } from '../../../src-renderer/features/statements/standing/several.ts'
import { actorRef, positionRow } from '../records.ts'

const words = (statementId: string): Evidence => ({ statementId, quote: statementId, date: '2019-09-12', documentId: null, documentTitle: null, meetingName: null, value: 75 })

describe('one judgement of several positions', () => {
  const egypt = positionRow('treaty', 75, { actor: actorRef('egypt'), evidence: [words('new'), words('old')] })
  const inherits = positionRow('treaty', 75, { basis: 'inherited', evidence: [words('theirs')] })

  it('is possible on one issue only', () => {
    expect(commonIssue([])).toBeNull()
    expect(commonIssue([egypt, inherits])?.id).toBe('treaty')
    expect(commonIssue([egypt, positionRow('norms', 75)])).toBeNull()
  })

  it('rests on each one’s own latest words, never on a grouping’s', () => {
    expect(judged([egypt, inherits], true)).toEqual([{ actor: 'egypt', evidence: ['new'] }, { actor: 'chile', evidence: [] }])
    expect(judged([egypt], false)).toEqual([{ actor: 'egypt', evidence: [] }])
  })

  it('starts from the value they share, and from none where they differ or somebody is silent', () => {
    expect(commonView([egypt, inherits])).toEqual({ value: 75, condition: '' })
    expect(commonView([egypt, positionRow('treaty', 50)])).toBeUndefined()
    expect(commonView([egypt, positionRow('treaty', null)])).toBeUndefined()
  })
})
