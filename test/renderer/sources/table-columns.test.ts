import { describe, expect, it } from 'vitest'
import { isMapped, withColumn } from '../../../src-renderer/features/sources/table-columns.ts'

describe('the columns of a table', () => {
  it('hold one thing each: a column given to a field leaves the one that had it', () => {
    expect(withColumn({ actor: 0, quote: 1 }, 'date', 1)).toEqual({ actor: 0, date: 1 })
    expect(withColumn({ actor: 0, quote: 1 }, 'quote', 1)).toEqual({ actor: 0, quote: 1 })
    expect(withColumn({ actor: 0, date: 2 }, 'date', null)).toEqual({ actor: 0 })
  })

  it('make statements once who and what are told', () => {
    expect([isMapped({ actor: 0 }), isMapped({ quote: 0 }), isMapped({ actor: 0, quote: 1 })]).toEqual([false, false, true])
  })
})
