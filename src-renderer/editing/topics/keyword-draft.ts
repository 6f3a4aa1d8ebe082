/** Keywords of a topic as text, one a line, and what is wrong with them. */
import { faultIn } from '../cues/cue-draft.ts'

export function textOf(keywords: readonly string[]): string {
  return keywords.join('\n')
}

/** Each once, without blanks around it. */
export function keywordsIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))]
}

/** The first keyword that is none, with the reason; null where all are fine. */
export function faultInKeywords(text: string): string | null {
  for (const keyword of keywordsIn(text)) {
    const fault = faultIn(keyword.replace(/^!/, '').replace(/\?$/, ''))
    if (fault !== null) return `“${keyword}”: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`
  }
  return null
}

/** Those that can be tried. */
export function soundKeywords(text: string): readonly string[] {
  return keywordsIn(text).filter((keyword) => faultInKeywords(keyword) === null)
}
