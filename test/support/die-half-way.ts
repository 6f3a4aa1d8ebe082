/** A program that falls over in the middle of a long write: opens the workspace named on its command line and dies at the rest after so many rows. */
import { openStore } from '#store/database.ts'
import { writeInSlices } from '#store/staged-write.ts'

const [path = '', migrations = '', rows = '0'] = process.argv.slice(2)
const store = openStore(path, migrations)
// A small cache, so that most of what is written is on the disk already when it dies.
store.db.pragma('cache_size = 4')
let written = 0
await writeInSlices(
  store,
  { label: 'Long', author: 'A', at: '2020-01-06T09:00:00Z' },
  function* (writer) {
    for (;;) {
      writer.insert('saved_view', { id: `view-${written}`, name: `${written} ${'x'.repeat(4000)}`, filter: '{}' })
      written += 1
      yield
    }
  },
  { isOver: () => true, rest: async () => { if (written >= Number(rows)) process.kill(process.pid, 'SIGKILL') } },
)
