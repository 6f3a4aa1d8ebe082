/** On which side of its sign each name of the network goes, so that none covers another; the rest show when pointed at. */

export interface NetworkNode {
  readonly name: string
  /** px. */
  readonly x: number
  readonly y: number
}

export type LabelSide = 'left' | 'right'

const LETTER_PX = 6.4
const LINE_PX = 15
const OFFSET_PX = 10
const LONGEST = 22

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** In the order of the nodes; null where neither side is clear of names placed before and of other signs. */
export function labelSides(nodes: readonly NetworkNode[]): readonly (LabelSide | null)[] {
  const taken: Box[] = []
  return nodes.map((node, i) => {
    for (const side of ['right', 'left'] as const) {
      const box = boxOf(node, side)
      if (taken.some((other) => overlaps(box, other)) || nodes.some((other, at) => at !== i && covers(box, other))) continue
      taken.push(box)
      return side
    }
    return null
  })
}

function boxOf({ name, x, y }: NetworkNode, side: LabelSide): Box {
  const length = Math.min(LONGEST, name.length) * LETTER_PX
  return side === 'right' ? { left: x + OFFSET_PX, right: x + OFFSET_PX + length, y } : { left: x - OFFSET_PX - length, right: x - OFFSET_PX, y }
}

const overlaps = (a: Box, b: Box): boolean => Math.abs(a.y - b.y) < LINE_PX && a.left < b.right && b.left < a.right

/** Whether a name would lie on another's sign. */
const covers = ({ left, right, y }: Box, node: NetworkNode): boolean => Math.abs(node.y - y) < LINE_PX * 0.7 && node.x > left - 6 && node.x < right + 6
