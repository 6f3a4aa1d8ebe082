/** Whether two paths lead to one file, however they are spelt. */
import { statSync } from 'node:fs'

/** False where either is not there. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })]
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}
