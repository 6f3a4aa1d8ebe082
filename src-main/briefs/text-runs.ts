/** Text as inline runs: right-to-left passages become runs of their own, so that Word sets and proofs them as such. */
import type { TextRun } from '#contract/document-tree.ts'

export type Dress = Omit<TextRun, 'kind' | 'text' | 'direction' | 'language'>

/** Letters of right-to-left scripts, with the spaces, marks and digits between two of them. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}](?:[\p{M}\p{N}\p{P}\s]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])*/gu

/** A text without a letter of any other script is right-to-left as a whole, its punctuation included. */
export function textRuns(text: string, dress: Dress = {}): readonly TextRun[] {
  const letters = text.replace(RIGHT_TO_LEFT, '')
  if (letters !== text && !/\p{L}/u.test(letters)) return [{ kind: 'text', text, ...dress, direction: 'rtl', language: languageOf(text) }]
  const runs: TextRun[] = []
  let from = 0
  for (const match of text.matchAll(RIGHT_TO_LEFT)) {
    if (match.index > from) runs.push({ kind: 'text', text: text.slice(from, match.index), ...dress })
    runs.push({ kind: 'text', text: match[0], ...dress, direction: 'rtl', language: languageOf(match[0]) })
    from = match.index + match[0].length
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from), ...dress })
  return runs
}

function languageOf(text: string): string {
  if (/\p{Script=Hebrew}/u.test(text)) return 'he-IL'
  if (/\p{Script=Syriac}/u.test(text)) return 'syr-SY'
  return /\p{Script=Thaana}/u.test(text) ? 'dv-MV' : 'ar-SA'
}
