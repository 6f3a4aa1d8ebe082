/** Every request the form can make is one that main takes. */
import { describe, expect, it } from 'vitest'
import { briefOptions } from '#contract/methods/brief-options.ts'
import { batchOptions } from '#contract/methods/brief-options.ts'
import { exampleName, patternFault } from '../../../src-renderer/features/briefs/file-pattern.ts'
import { bookDraft, bookRequest, namedParts } from '../../../src-renderer/features/briefs/book-draft.ts'
import { isComplete, newBrief } from '../../../src-renderer/features/briefs/book-part-names.ts'
import { INITIAL_COMMON, requestOf, sectionStates, withField, withSections } from '../../../src-renderer/features/briefs/draft.ts'
import { KINDS } from '../../../src-renderer/features/briefs/kinds.ts'
import { moved } from '../../../src-renderer/features/briefs/sortable.tsx'

const OWN = { actor: 'egypt', issue: 'binding', since: '2019-09-12', by: 'topic', length: 'note', groupBy: 'region', notes: false } as const

describe.each(KINDS.map(({ kind }) => kind))('%s', (kind) => {
  it('takes what it knows of the form and leaves the rest', () => {
    expect(briefOptions.parse(requestOf(kind, INITIAL_COMMON, OWN))).toMatchObject({ kind })
  })

  it('prints its sections in the order and under the headings a person gave them', () => {
    const usual = sectionStates(kind, {})
    const [first, ...rest] = usual
    if (!first) throw new Error('no sections')
    const changed = [...rest, { ...first, heading: ' Own words ' }]
    const request = requestOf(kind, INITIAL_COMMON, withSections(OWN, changed))
    expect(request?.sections).toEqual(changed.map(({ id }) => id))
    expect(request?.headings).toEqual({ [first.id]: 'Own words' })
    expect(sectionStates(kind, withSections({}, changed)).map(({ id }) => id)).toEqual(changed.map(({ id }) => id))
  })

  it('leaves out a section that was switched off, and remembers it as off', () => {
    const [first, ...rest] = sectionStates(kind, {})
    if (!first) throw new Error('no sections')
    const draft = withSections(OWN, [{ ...first, on: false }, ...rest])
    expect(requestOf(kind, INITIAL_COMMON, draft)?.sections).not.toContain(first.id)
    expect(sectionStates(kind, draft).find(({ id }) => id === first.id)).toMatchObject({ on: false })
  })
})

it('asks for nothing while the subject is missing', () => {
  expect(requestOf('country', INITIAL_COMMON, {})).toBeNull()
  expect(requestOf('issue', INITIAL_COMMON, {})).toBeNull()
  expect(requestOf('changes', INITIAL_COMMON, {})).toBeNull()
  expect(requestOf('matrix', INITIAL_COMMON, {})).not.toBeNull()
})

it('leaves an emptied field out', () => {
  expect(withField({ actor: 'egypt', occasion: 'x' }, 'occasion', '')).toEqual({ actor: 'egypt' })
})

it('moves one of a list and keeps the others in their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
})

describe('a book', () => {
  it('cannot be bound of nothing, nor with a part whose subject is open', () => {
    expect(bookRequest(INITIAL_COMMON, bookDraft.parse({}))).toBeNull()
    expect(KINDS.filter(({ kind }) => !isComplete(newBrief(kind))).map(({ kind }) => kind)).toEqual(['country', 'issue', 'bilateral', 'changes'])
  })

  it('tells two of the same part apart', () => {
    const part = newBrief('steering')
    expect(new Set(namedParts([part, part]).map(({ key }) => key)).size).toBe(2)
  })
})

describe('the names of a batch', () => {
  const example = { kind: 'Country brief', subject: 'Côte d’Ivoire', date: '2019-09-12', mark: 'OFFICIAL', n: '1' }

  it('are shown as they will be', () => {
    expect(exampleName('{n} {subject}: {mark}/{date}', example)).toBe('1 Côte d’Ivoire OFFICIAL 2019-09-12.docx')
  })

  it('say what is wrong with them', () => {
    expect(patternFault('{who}')).toMatch(/\{who\} is not known/u)
    expect(patternFault('Brief')).toMatch(/same name/u)
    expect(patternFault('{subject}')).toBeNull()
  })
})

it('knows which kinds can be had many of', () => {
  const many = KINDS.filter(({ kind }) => {
    const { actor: _a, issue: _i, ...rest } = { actor: '', issue: '', ...requestOf(kind, INITIAL_COMMON, OWN) }
    return batchOptions.safeParse(rest).success
  })
  expect(many.map(({ kind }) => kind)).toEqual(['country', 'issue', 'bilateral'])
})
