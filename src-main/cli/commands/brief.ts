/** Briefs as Word files: one, or one for every actor that spoke. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { exportBrief, previewBrief } from '#app/briefs.ts'
import { resolveActor } from '#app/filters.ts'
import { speakingActors } from '#app/positions.ts'
import type { Session } from '#app/session.ts'
import { scheme } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import { countryBriefOptions, type CountryBriefOptions } from '#contract/methods/brief.ts'
import { day } from '../arguments.ts'
import { withWorkspace } from '../environment.ts'
import { counted, print } from '../print.ts'

interface BriefOptions {
  readonly actor?: string
  readonly all?: boolean
  readonly asOf?: string
  readonly ceiling?: string
  readonly includeProposed?: boolean
  readonly for?: string
  readonly from?: string
  readonly paper: 'A4' | 'Letter'
  readonly out?: string
  readonly outDir?: string
  readonly json?: boolean
}

export function briefCommands(program: Command): void {
  program
    .command('brief <W> <KIND>')
    .description('write a briefing document; KIND is country')
    .option('--actor <actor>', 'whose brief')
    .option('--all', 'one for every actor that spoke')
    .option('--as-of <day>', 'positions as of this day (default: today)', day)
    .option('--ceiling <level>', 'leave out what is marked higher (default: the lowest level)')
    .option('--include-proposed', 'also use unreviewed statements, marked as such')
    .option('--for <reader>', 'whom it is for')
    .option('--from <author>', 'whom it is from')
    .addOption(new Option('--paper <size>', 'paper').choices(['A4', 'Letter']).default('A4'))
    .option('--out <file>', 'the .docx to write')
    .option('--out-dir <folder>', 'with --all: where to write')
    .option('--json', 'answer in JSON')
    .action((path: string, kind: string, options: BriefOptions, command: Command) => {
      if (kind !== 'country') command.error(`error: there is no brief of kind “${kind}”; KIND is country`)
      if (options.all ? options.outDir === undefined : options.actor === undefined || options.out === undefined)
        command.error('error: give --actor and --out, or --all and --out-dir')
      return withWorkspace(path, async (session) => {
        const written = options.all ? await everyBrief(session, options) : [await oneBrief(session, options)]
        print(options.json, written, () => (written.length === 1 ? `Wrote ${written[0]?.path ?? ''}.` : `Wrote ${counted(written.length, 'brief')}.`))
      })
    })
}

async function oneBrief(session: Session, options: BriefOptions) {
  return exportBrief(session, wanted(session, options, resolveActor(session, options.actor ?? '')), resolve(options.out ?? ''))
}

async function everyBrief(session: Session, options: BriefOptions) {
  const folder = resolve(options.outDir ?? '')
  mkdirSync(folder, { recursive: true })
  const written: Awaited<ReturnType<typeof exportBrief>>[] = []
  const taken = new Set<string>()
  for (const actor of speakingActors(session, options)) {
    const brief = wanted(session, options, actor.id)
    written.push(await exportBrief(session, brief, join(folder, freeName(previewBrief(session, brief).suggestedFileName, taken))))
  }
  return written
}

/** Two actors may go by one short name, and file systems may not tell capitals apart. */
function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = name.replace(/(\.[a-z]+)$/, ` (${n})$1`)
  taken.add(free.toLowerCase())
  return free
}

function wanted(session: Session, options: BriefOptions, actor: string): CountryBriefOptions {
  return countryBriefOptions.parse({
    kind: 'country',
    actor,
    asOf: options.asOf,
    ceiling: options.ceiling === undefined ? undefined : levelNamed(session, options.ceiling),
    includeProposed: options.includeProposed,
    for: options.for,
    from: options.from,
    paper: options.paper,
  })
}

function levelNamed(session: Session, name: string): string {
  const levels = scheme(session)
  const level = levels.find(({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase())
  if (!level) throw new DemarcheError('bad-input', `There is no handling level “${name}”. The scheme has ${levels.map((one) => one.label).join(', ')}.`)
  return level.id
}
