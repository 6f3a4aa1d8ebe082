/** The passage a person has marked with the mouse or Shift and arrows, as offsets into the body. */

export interface MarkedPassage {
  readonly start: number
  readonly end: number
  /** Where the selection ends on screen, for a button beside it. */
  readonly box: { readonly left: number; readonly top: number }
}

/** Null where nothing but blanks is selected, or not in the text of the report. */
export function markedPassage(body: string): MarkedPassage | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = bodyOffset(range.startContainer, range.startOffset)
  const end = bodyOffset(range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  const words = body.slice(start, end)
  if (words.trim() === '') return null
  const lead = words.length - words.trimStart().length
  const box = range.getBoundingClientRect()
  return { start: start + lead, end: start + lead + words.trim().length, box: { left: box.left, top: box.bottom } }
}

/** Where the caret stands in the body, or the marked passage begins; null where neither is in the text. */
export function caretOffset(): number | null {
  const selection = window.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return bodyOffset(range.startContainer, range.startOffset)
}

/** Counts the characters from the start of the paragraph; its text is the body's, piece by piece. */
function bodyOffset(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest('[data-start]')
  if (!block?.closest('[data-report-text]')) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.getAttribute('data-start')) + before.toString().length
}
