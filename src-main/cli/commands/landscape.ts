/** Who stands where: actors, issues, positions. */
import type { Command } from 'commander'
import { allActors } from '#app/actors.ts'
import { resolveActor, resolveIssue } from '#app/filters.ts'
import { matrixView } from '#app/matrix.ts'
import { positionRows } from '#app/positions.ts'
import { allIssues } from '#app/taxonomy.ts'
import { matrixRequest } from '#contract/methods/matrix.ts'
import { matrixCell } from '#contract/matrix-cells.ts'
import { day } from '../arguments.ts'
import { withWorkspace } from '../environment.ts'
import { matrixText } from '../matrix-text.ts'
import { abridged, print, table } from '../print.ts'

export function landscapeCommands(program: Command): void {
  program
    .command('actors <W>')
    .description('who spoke, with --all everyone the workspace knows')
    .option('--all', 'also those who never spoke')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { all?: boolean; json?: boolean }) =>
      withWorkspace(path, (session) =>
        print(options.json, allActors(session, options.all ?? false), (actors) =>
          table(['actor', 'kind', 'statements', 'last spoke'], actors.map((one) => [one.name, one.kind, one.statements, one.lastSpoke ?? '–'])),
        ),
      ),
    )

  program
    .command('issues <W>')
    .description('the contested questions')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { json?: boolean }) =>
      withWorkspace(path, (session) =>
        print(options.json, allIssues(session), (issues) => table(['issue', 'statements', 'label'], issues.map((one) => [one.id, one.statements, one.label]))),
      ),
    )

  program
    .command('matrix <W>')
    .description('actors against issues: ▲ supports, ◆ open, ▼ opposes, – not stated, · never spoke; (▲) as its grouping')
    .option('--as-of <day>', 'as of this day', day)
    .option('--compare <day>', 'with what has moved since this day', day)
    .option('--group-by <what>', 'region or grouping (UN regional groups)', 'none')
    .option('--hide-silent', 'without those who hold no view')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { asOf?: string; compare?: string; groupBy: string; hideSilent?: boolean; json?: boolean }, command: Command) => {
      const request = matrixRequest.safeParse({
        groupBy: options.groupBy,
        hideSilent: options.hideSilent ?? false,
        ...(options.asOf !== undefined && { asOf: options.asOf }),
        ...(options.compare !== undefined && { compareWith: options.compare }),
      })
      if (!request.success) command.error('error: --group-by takes none, region or grouping')
      return withWorkspace(path, (session) => {
        const view = matrixView(session, request.data)
        print(options.json, { ...view, cells: [...view.cells].map(matrixCell) }, () => matrixText(view))
      })
    })

  program
    .command('positions <W>')
    .description('where actors stand')
    .option('--actor <actor>', 'one actor, silent issues included')
    .option('--issue <issue>', 'one issue')
    .option('--as-of <day>', 'as of this day', day)
    .option('--include-proposed', 'count unreviewed statements too')
    .option('--json', 'answer in JSON')
    .action((path: string, options: { actor?: string; issue?: string; asOf?: string; includeProposed?: boolean; json?: boolean }) =>
      withWorkspace(path, (session) => {
        const all = positionRows(session, {
          actor: options.actor === undefined ? undefined : resolveActor(session, options.actor),
          issue: options.issue === undefined ? undefined : resolveIssue(session, options.issue),
          asOf: options.asOf ?? null,
          includeProposed: options.includeProposed ?? false,
        })
        const rows = options.actor === undefined ? all.filter((row) => row.basis !== 'none') : all
        print(options.json, rows, () =>
          table(
            ['actor', 'issue', 'position', 'value', 'date', 'words'],
            rows.map((row) => [
              row.actor.shortName,
              row.issue,
              row.silence ?? row.band,
              row.value ?? '–',
              row.date ?? '–',
              row.inheritedFrom ? `inherited from ${row.inheritedFrom.shortName}` : abridged(row.evidence[0]?.quote ?? row.rationale ?? ''),
            ]),
          ),
        )
      }),
    )
}
