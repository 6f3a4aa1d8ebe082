/** How long a command takes to answer, beside the start of Node itself. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildSample } from '#app/sample.ts'
import { against, type Result, spreadOf, timed } from './measure.ts'
import { benchDeps, freshPath, root } from './workspaces.ts'

export function headlessResults(): readonly Result[] {
  const path = freshPath('headless')
  buildSample(path, benchDeps())
  // In turns, so that a machine that slows down slows both.
  const samples = timed(15, (turn) => turn, 0).map(() => ({
    bare: timed(1, () => run('-e', '0'), 0)[0] ?? 0,
    command: timed(1, () => run(join(root, 'scripts', 'demarche.mjs'), 'info', path, '--json'), 0)[0] ?? 0,
  }))
  const of = (which: 'bare' | 'command') => spreadOf(samples.slice(2).map((sample) => sample[which]))
  return [against('headless command (info --json)', 'ms', of('command'), { what: 'node -e 0', spread: of('bare') }, 4)]
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root })
  if (status !== 0) throw new Error(stderr)
}
