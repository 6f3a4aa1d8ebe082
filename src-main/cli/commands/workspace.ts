/** Life of a workspace file: new, info, check, backup, restore, sample, undo, redo. */
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { backUp, restore } from '#app/copies.ts'
import { buildSample } from '#app/sample.ts'
import { createSession } from '#app/session.ts'
import { check, describe, step } from '#app/workspaces.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { WorkspaceInfo } from '#contract/records.ts'
import { headlessDeps, withWorkspace } from '../environment.ts'
import { counted, print } from '../print.ts'

export function workspaceCommands(program: Command): void {
  program
    .command('new <W>')
    .description('make an empty workspace')
    .option('--name <name>', 'its name (default: the file name)')
    .option('--us <actor>', 'our own delegation')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { name?: string; us?: string; json?: boolean }) => {
      const name = options.name ?? basename(path).replace(/\.demarche$/, '')
      const session = createSession({ path: resolve(path), name, us: options.us }, headlessDeps())
      const info = describe(session)
      session.close()
      print(options.json, info, () => `Made ${info.path}: ${info.name}.`)
    })

  program
    .command('info <W>')
    .description('what a workspace holds')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { json?: boolean }) => withWorkspace(path, (session) => print(options.json, describe(session), describeInfo)))

  program
    .command('check <W>')
    .description('integrity, foreign keys, passages that lost their place')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { json?: boolean }) =>
      withWorkspace(path, (session) => {
        const findings = check(session)
        print(options.json, { ok: findings.length === 0, findings }, () =>
          findings.length === 0 ? 'Sound: nothing found.' : findings.map((one) => `${one.check}: ${one.detail}`).join('\n'),
        )
        if (findings.length > 0) throw new DemarcheError('not-a-workspace', `${counted(findings.length, 'thing')} wrong in ${basename(path)}.`)
      }),
    )

  program
    .command('backup <W> <TO>')
    .description('write a verified copy')
    .option('--json', 'answer in JSON')
    .action((path: string, target: string, options: { json?: boolean }) =>
      withWorkspace(path, (session) => print(options.json, { path: backUp(session, resolve(target)) }, (written) => `Wrote ${written.path}.`)),
    )

  program
    .command('restore <FROM> <W>')
    .description('put a backup in the place of a workspace, which is set aside as W.before-restore')
    .option('--json', 'answer in JSON')
    .action((from: string, target: string, options: { json?: boolean }) => {
      const path = resolve(target)
      restore(resolve(from), path, headlessDeps())
      print(options.json, { path }, () => `Restored ${path}.`)
    })

  program
    .command('sample <W>')
    .description('build the sample workspace: OEWG on ICT security, 2019')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { json?: boolean }) => {
      const made = { path: resolve(path) }
      buildSample(made.path, headlessDeps())
      print(options.json, made, () => `Built ${made.path}.`)
    })

  for (const direction of ['undo', 'redo'] as const)
    program
      .command(`${direction} <W>`)
      .description(direction === 'undo' ? 'take back the latest edit' : 'bring back what was taken back last')
      .option('--json', 'answer in JSON')
      .action((path: string, options: { json?: boolean }) =>
        withWorkspace(path, (session) => {
          const label = step(session, direction)
          if (label === null) throw new DemarcheError('nothing-to-undo', `There is nothing to ${direction}.`)
          print(options.json, { label }, () => `${direction === 'undo' ? 'Took back' : 'Brought back'}: ${label}.`)
        }),
      )
}

function describeInfo(info: WorkspaceInfo): string {
  const { counts } = info
  return [
    `${info.name}${info.us ? `, ${info.us.shortName}’s` : ''}`,
    `${counted(counts.documents, 'document')}, ${counted(counts.statements, 'statement')} (${counts.confirmed} confirmed, ${counts.proposed} awaiting review)`,
    `${counted(counts.actors, 'actor')}, ${counted(counts.topics, 'topic')}, ${counted(counts.issues, 'issue')}`,
    `schema ${info.schemaVersion}${info.readOnly ? ', read-only' : ''}`,
  ].join('\n')
}
