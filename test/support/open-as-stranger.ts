/** Run as a user who may only read: opens, reads and tries to edit the workspace named on its command line; says how it went. */
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { undo } from '#store/change-log.ts'
import { openStore } from '#store/database.ts'
import { checkWorkspace, workspaceInfo } from '#store/workspace.ts'

const [path = '', migrations = ''] = process.argv.slice(2)

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error)
  }
}

const store = openStore(path, migrations)
const { name, readOnly, path: shown } = workspaceInfo(store)
const findings = checkWorkspace(store.db)
const edit = attempt(() => undo(store, 'Stranger', '2020-01-01T00:00:00Z'))
store.close()
const left = readdirSync(tmpdir()).filter((entry) => entry.startsWith('demarche-') && !entry.startsWith('demarche-test-'))
process.stdout.write(JSON.stringify({ name, readOnly, shown, findings, edit, left }))
