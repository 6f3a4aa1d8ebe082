/** A second program: opens the workspace named on its command line, says so, and holds it until its input ends. */
import { openStore } from '#store/database.ts'

const [path = '', migrations = ''] = process.argv.slice(2)
const store = openStore(path, migrations)
process.stdout.write('open\n')
process.stdin.resume().on('end', () => store.close())
