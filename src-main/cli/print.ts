/** How a command speaks: JSON alone with --json, else lines and tables for people. */

/** Prints `value` as JSON where asked for, else what `say` makes of it. */
export function print<T>(json: boolean | undefined, value: T, say: (value: T) => string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : say(value)}\n`)
}

/** Rows in aligned columns, the last one as long as it likes. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) => row.map((cell, column) => (column === head.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd())
    .join('\n')
}

export function counted(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`
}

/** The first `length` characters of a text on one line. */
export function abridged(text: string, length = 100): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`
}
