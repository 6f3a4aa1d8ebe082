/**
 * A sentence with every name reduced to one character and every verb marked, so that a construction is a short
 * pattern. Each character keeps its offset in the document.
 */
import type { ActorKind } from '#contract/vocabulary.ts'
import type { Mention } from './gazetteer.ts'
import { AUXILIARIES, VERB_FORMS } from './verbs.ts'

export interface Party {
  readonly actor: string
  readonly kind: ActorKind
  /** Who spoke for it, where somebody did. */
  readonly spokesperson?: string
}

/** What one character stands for: the parties that speak, for whom they were spokesmen, and who took the other side. */
export interface Node {
  readonly speakers: readonly Party[]
  readonly spokesmen: readonly Party[]
  readonly opposed: readonly Party[]
  /** Those of the speakers who only support what the others say. */
  readonly backers: readonly Party[]
  /** The form that made it ("list", "for the group"), null for a bare name. */
  readonly form: string | null
  /** True where a speaker form ("the representative of X") was matched. */
  readonly formal: boolean
}

export interface Sketch {
  readonly text: string
  /** Document offset of each character of `text`. */
  readonly at: readonly number[]
  readonly nodes: readonly Node[]
}

const NAME = 0xe000
const SPEAKER = 0xe800
const DEMONYM = 0xf000
const CAPITAL = 0xf100
const BLOCK = 0x0800

/** Character classes for patterns. */
export const CLASSES = {
  /** A bare name or list of bare names. */
  name: '\ue000-\ue7ff',
  /** Somebody in a speaker's form. */
  speaker: '\ue800-\uefff',
  demonym: '\uf000-\uf0ff',
  capital: '\uf100-\uf1ff',
} as const

/** Marks before finite reporting verbs, their participles, and auxiliaries. */
export const MARKS = { finite: '\uf800', ing: '\uf801', aux: '\uf802' } as const

/** Builds the sketch of `flat.slice(start, end)`; `mentions` are the names that lie in it, in order. */
export function sketchOf(flat: string, start: number, end: number, mentions: readonly Mention[]): Sketch {
  let text = ''
  const at: number[] = []
  const nodes: Node[] = []
  let from = start
  const words = (to: number): void => {
    text += markVerbs(flat.slice(from, to), from, at)
  }
  for (const m of mentions) {
    if (m.form === 'not speaker') continue
    words(m.start)
    text += String.fromCharCode(baseOf(m.form) + nodes.length)
    at.push(m.start)
    nodes.push({ speakers: [{ actor: m.actor, kind: m.kind }], spokesmen: [], opposed: [], backers: [], form: null, formal: false })
    from = m.end
  }
  words(end)
  return { text, at, nodes }
}

function baseOf(form: Mention['form']): number {
  return form === 'demonym' ? DEMONYM : form === 'capital' ? CAPITAL : NAME
}

const WORD = /[A-Za-z][A-Za-z’-]*/g

function markVerbs(text: string, offset: number, at: number[]): string {
  let out = ''
  let done = 0
  const copy = (to: number): void => {
    for (let i = done; i < to; i++) at.push(offset + i)
    out += text.slice(done, to)
    done = to
  }
  for (const m of matchesOf(WORD, text)) {
    const capital = m[0].charCodeAt(0) < 97 && !opensClause(text, m.index)
    const mark = capital ? null : markOf(m[0])
    if (mark === null) continue
    copy(m.index)
    out += mark
    at.push(offset + m.index)
  }
  copy(text.length)
  return out
}

/** A verb has a capital only where a sentence or quotation begins; elsewhere the word belongs to a name. */
function opensClause(text: string, index: number): boolean {
  return index <= 1 || /["“:(] ?$/.test(text.slice(Math.max(0, index - 2), index))
}

function markOf(word: string): string | null {
  const lower = word.charCodeAt(0) < 97 ? word.toLowerCase() : word
  if (AUXILIARIES.has(lower)) return MARKS.aux
  const form = VERB_FORMS.get(lower)
  if (!form) return null
  return form.ing ? MARKS.ing : MARKS.finite
}

/** The node a character stands for, null for any other character. */
export function nodeOf(sketch: Sketch, char: string): Node | null {
  const code = char.charCodeAt(0)
  const base = code >= CAPITAL ? CAPITAL : code >= DEMONYM ? DEMONYM : code >= SPEAKER ? SPEAKER : NAME
  return code >= NAME && code < CAPITAL + 0x100 ? (sketch.nodes[code - base] ?? null) : null
}

/** Every node among the characters of `text`, in order. */
export function nodesIn(sketch: Sketch, text: string): Node[] {
  const found: Node[] = []
  for (const char of text) {
    const node = nodeOf(sketch, char)
    if (node) found.push(node)
  }
  return found
}

/** Every match of a global pattern. `matchAll` copies the pattern each time, which costs more than most searches. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (pattern.lastIndex = 0; ; ) {
    const match = pattern.exec(text)
    if (!match) return
    const next = match[0] === '' ? match.index + 1 : pattern.lastIndex
    yield match
    pattern.lastIndex = next
  }
}

/** The sketch with each match of `pattern` folded into one character that stands for `nodeFor(match)`; null leaves it. */
export function foldMatches(sketch: Sketch, pattern: RegExp, nodeFor: (match: RegExpExecArray) => Node | string | null): Sketch {
  pattern.lastIndex = 0
  if (!pattern.test(sketch.text)) return sketch
  let text = ''
  const at: number[] = []
  const nodes = [...sketch.nodes]
  let done = 0
  for (const m of matchesOf(pattern, sketch.text)) {
    const made = nodeFor(m)
    if (made === null) continue
    text += sketch.text.slice(done, m.index)
    for (let i = done; i < m.index; i++) at.push(sketch.at[i] ?? 0)
    const put = typeof made === 'string' ? made : String.fromCharCode((made.formal ? SPEAKER : NAME) + (nodes.length % BLOCK))
    if (typeof made !== 'string') nodes.push(made)
    text += put
    for (let i = 0; i < put.length; i++) at.push(sketch.at[m.index] ?? 0)
    done = m.index + m[0].length
  }
  if (done === 0) return sketch
  text += sketch.text.slice(done)
  for (let i = done; i < sketch.text.length; i++) at.push(sketch.at[i] ?? 0)
  return { text, at, nodes }
}
