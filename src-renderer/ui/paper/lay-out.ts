/** From the measured columns to sheets: how much room a page has, and what falls on each. */
import type { DocumentTree } from '#contract/document-tree.ts'
import type { HouseStyle } from '#contract/house-style.ts'
import type { Stretch } from './flow.ts'
import { sheetSize } from './house-look.ts'
import { measureColumn } from './measure.ts'
import { paginate, type Room } from './paginate.ts'
import { sheetsOf, type Sheet } from './sheets.ts'

const PX_PER_MM = 96 / 25.4
/** Rule and white above the notes, as in the style sheet. */
const NOTE_RULE_PX = 14

/** The sheets of a document whose columns stand in `place`, in the same order as the flow. */
export function layOut(tree: DocumentTree, house: HouseStyle, flow: readonly Stretch[], place: HTMLElement): readonly Sheet[] {
  const columns = [...place.children].filter((child) => child instanceof HTMLElement)
  return flow.flatMap((stretch, at) => {
    const column = columns[at]
    const items = column?.querySelector<HTMLElement>('[data-measure="items"]')
    const notes = column?.querySelector<HTMLElement>('[data-measure="notes"]')
    if (!column || !items || !notes) return []
    const room = roomOf(tree, house, stretch, column)
    const { parts, cut } = measureColumn(stretch.items, items, notes, Number(column.dataset['firstNote']), room.other)
    return sheetsOf(stretch, paginate(parts, room, cut))
  })
}

/** What furniture higher than its margin takes, it takes from the text. */
function roomOf({ paper }: DocumentTree, { margins }: HouseStyle, { orientation, opening }: Stretch, column: HTMLElement): Room {
  const height = sheetSize(paper, orientation).height * PX_PER_MM
  const measured = (name: string) => column.querySelector(`[data-measure="${name}"]`)?.getBoundingClientRect().height ?? 0
  const taken = (margin: number, furniture: string) => Math.max(margin * PX_PER_MM, margins.furniture * PX_PER_MM + measured(furniture))
  const foot = taken(margins.bottom, 'foot')
  const other = height - taken(margins.top, 'head') - foot
  return { first: opening ? height - taken(margins.top, 'first-head') - foot : other, other, rule: NOTE_RULE_PX }
}
