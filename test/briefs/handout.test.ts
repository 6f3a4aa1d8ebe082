/** A handout cannot show anything of ours: not by its type, not by what it imports, not by its bytes. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { HandoutData } from '#briefs/data/handout.ts'
import type { BriefLine, BriefPosition } from '#briefs/data/records.ts'
import { planHandout } from '#briefs/plan/handout.ts'
import { renderDocx } from '#briefs/word/render.ts'
import type { LineRecord } from '#contract/records.ts'
import type { ApproachRecord } from '#contract/records/approach.ts'
import { project } from '../support/folders.ts'
import { handoutData, PLANS, SAMPLE } from './kinds.ts'
import { docxParts } from './read-docx.ts'

/** Names of every property anywhere in a type. */
type Properties<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? Properties<Item>
    : T extends object
      ? { [K in keyof T & string]: K | Properties<T[K]> }[keyof T & string]
      : never

/** What a line of ours has that nothing said by others has. */
type Ours = Exclude<keyof LineRecord, 'issue' | 'mark'> | keyof Pick<BriefPosition, 'rationale' | 'salience' | 'inheritedFrom' | 'previous'> | keyof Pick<BriefLine, 'issueLabel'> | 'note' | 'notes' | 'lines' | 'approaches' | keyof Pick<ApproachRecord, 'contact' | 'nextStep' | 'by' | 'done'> | 'closest' | 'mostDistant' | 'agreement'

describe('the type of a handout’s data', () => {
  it('has no property of our layer, however deep', () => {
    expectTypeOf<Properties<HandoutData> & Ours>().toBeNever()
    expectTypeOf<Properties<{ readonly a: readonly BriefPosition[] }> & Ours>().not.toBeNever()
  })
})

describe('what a handout is made with', () => {
  it.each([
    ['src-main/briefs/plan/handout.ts', /our-lines|issue-ours|bilateral|speaking|country/],
    ['src-main/app/brief-data/handout.ts', /listLines|ourLines|approaches|brief-data\/(?:country|standings)|'\.\/(?:country|standings|issue|bilateral|speaking|steering)\.ts/i],
  ])('%s imports nothing that reads or prints our lines', (file, ours) => {
    for (const imported of importsOf(join(project, file))) expect(imported).not.toMatch(ours)
  })

  it('finds the imports it looks at', () => {
    expect(importsOf(join(project, 'src-main/app/brief-data/country.ts')).join('\n')).toMatch(/listLines/)
    expect(importsOf(join(project, 'src-main/briefs/plan/country.ts')).join('\n')).toMatch(/our-lines/)
  })
})

/** Import statements of a file and of the files beside it that it imports in turn. */
function importsOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const own = [...readFileSync(file, 'utf8').matchAll(/^import [^;]*? from '([^']+)'/gmu)]
  const beside = own.flatMap(([, path = '']) => (path.startsWith('./') ? importsOf(join(dirname(file), path), seen) : []))
  return [...own.map(([statement]) => statement), ...beside]
}

describe('the bytes of a handout', () => {
  it('hold none of our lines, even where the ceiling would allow them', async () => {
    const { tree, ours } = planHandout(handoutData(SAMPLE), { ...PLANS.handout, ceiling: 'secret' })
    const bytes = Object.values(docxParts(await renderDocx(tree))).join('\n')
    expect(ours).toEqual([])
    expect(bytes).toContain('Egypt suggested that legally binding norms')
    for (const { issue: _issue, issueLabel: _label, anchors: _anchors, mark: _mark, landingFrom: _from, landingTo: _to, ...words } of SAMPLE.lines)
      for (const text of Object.values(words).filter((one) => one !== '')) expect(bytes).not.toContain(text)
  })

  it('hold nothing marked above the ceiling, nothing unreviewed, and nothing heard in the room alone', async () => {
    const data = handoutData(SAMPLE)
    const [first, second, third] = data.quotes
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few quotes')
    const quotes = [
      { ...first, statementId: 'high', text: 'CANARY-HIGH', mark: 'official' },
      { ...second, statementId: 'room', text: 'CANARY-ROOM', source: null },
      { ...third, statementId: 'new', text: 'CANARY-NEW', status: 'proposed' as const },
    ]
    const { tree, leftOut } = planHandout({ ...data, quotes }, { ...PLANS.handout, ceiling: 'unmarked', includeProposed: true })
    expect(Object.values(docxParts(await renderDocx(tree))).join('\n')).not.toContain('CANARY')
    expect(leftOut.filter(({ what }) => what.includes('CANARY')).map(({ why, evidence }) => [why, evidence])).toEqual([
      ['marked OFFICIAL, above the ceiling UNMARKED', ['high']],
      ['heard in the room, in no document', ['room']],
      ['not reviewed yet', ['new']],
    ])
  })
})
