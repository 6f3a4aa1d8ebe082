/** Where pages end: measured parts in, pages out. Headings stay with what follows; notes stand below the line that marks them. */
import type { Cut } from './cut.ts'

/** One part as it was measured in one long column, in px from the top of the column. */
export interface MeasuredPart {
  readonly item: number
  readonly part: number
  readonly top: number
  readonly bottom: number
  /** Must not be the last on its page. */
  readonly keepNext: boolean
  /** Height of the table head that is repeated where a page begins with this part. */
  readonly repeated: number
  /** Heights of the notes first marked in it, by their numbers. */
  readonly notes: readonly { readonly number: number; readonly height: number }[]
  readonly from?: Cut
  readonly to?: Cut
}

/** Cuts a part after the last line that ends at or above `limit`; null where it would leave fewer than two lines. */
export type CutPart = (part: MeasuredPart, limit: number) => { readonly at: Cut; readonly y: number; readonly before: readonly number[] } | null

export interface Room {
  /** Height for text and notes in px, of the first page and of every other. */
  readonly first: number
  readonly other: number
  /** Height of the rule above the notes. */
  readonly rule: number
}

/** The parts of each page. A part that is higher than a page and cannot be cut has a page of its own. */
export function paginate(parts: readonly MeasuredPart[], room: Room, cut: CutPart): readonly (readonly MeasuredPart[])[] {
  const queue = [...parts]
  const pages: MeasuredPart[][] = []
  let start = 0
  for (let at = 0; at < queue.length; ) {
    const part = queue[at]
    if (part === undefined) break
    const height = pages.length === 0 ? room.first : room.other
    if (usedBy(queue, start, at, room.rule) <= height) {
      at += 1
      continue
    }
    const free = height - usedBy(queue, start, at - 1, room.rule) + (at === start ? -part.repeated : 0)
    const limit = (at === start ? part.top : (queue[at - 1]?.bottom ?? part.top)) + free
    const halves = part.to === undefined ? halved(part, cut(part, limit - noteRoom(part, queue, start, at, room.rule))) : null
    if (halves !== null) {
      queue.splice(at, 1, ...halves)
      at += 1
    } else {
      at = breakBefore(queue, start, at)
    }
    pages.push(queue.slice(start, at))
    start = at
  }
  if (start < queue.length) pages.push(queue.slice(start))
  return pages
}

/** Height that a page from part `start` to part `end` takes, its notes included. */
function usedBy(queue: readonly MeasuredPart[], start: number, end: number, rule: number): number {
  const first = queue[start]
  const last = queue[end]
  if (first === undefined || last === undefined || end < start) return 0
  const notes = queue.slice(start, end + 1).flatMap((part) => part.notes)
  const below = notes.length === 0 ? 0 : rule + notes.reduce((sum, note) => sum + note.height, 0)
  return last.bottom - first.top + first.repeated + below
}

/** A part that brings the first notes of its page also brings their rule; which of its notes stay is known after the cut. */
function noteRoom(part: MeasuredPart, queue: readonly MeasuredPart[], start: number, at: number, rule: number): number {
  if (part.notes.length === 0) return 0
  const others = queue.slice(start, at).some(({ notes }) => notes.length > 0)
  return (others ? 0 : rule) + part.notes.reduce((sum, { height }) => sum + height, 0)
}

function halved(part: MeasuredPart, found: ReturnType<CutPart>): readonly [MeasuredPart, MeasuredPart] | null {
  if (found === null) return null
  const before = new Set(found.before)
  return [
    { ...part, bottom: found.y, keepNext: false, to: found.at, notes: part.notes.filter(({ number }) => before.has(number)) },
    { ...part, top: found.y, from: found.at, notes: part.notes.filter(({ number }) => !before.has(number)) },
  ]
}

/** What must stay with the part that did not fit goes with it; at least one part stays. */
function breakBefore(queue: readonly MeasuredPart[], start: number, at: number): number {
  let end = at
  while (end > start && queue[end - 1]?.keepNext) end -= 1
  if (end > start) return end
  return at > start ? at : at + 1
}
