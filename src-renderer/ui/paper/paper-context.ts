/** What every line of the page may need: where evidence is shown, on which page a place is, and how the page is used. */
import { createContext } from 'react'

export interface PaperUse {
  /** Shows the words a line rests on; absent on paper, where nothing can be clicked. */
  readonly onEvidence?: (statement: string) => void
  /** Page of a section or part by its id; empty until pages are known. */
  readonly pages: ReadonlyMap<string, number>
  /** Addresses can be followed: in a PDF. The window itself leads nowhere outside. */
  readonly follows: boolean
  /** Bears the ids that links within the document lead to; what is only measured does not. */
  readonly anchors: boolean
}

export const PaperContext = createContext<PaperUse>({ pages: new Map(), follows: false, anchors: true })

export const noteId = (number: number): string => `paper-note-${number}`
export const placeId = (id: string): string => `paper-place-${id.replaceAll(/[^\w-]/gu, '_')}`
