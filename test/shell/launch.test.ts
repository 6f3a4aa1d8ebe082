import { expect, it } from 'vitest'
import { workspaceArgument } from '#shell/launch.ts'

it.each([
  [['demarche', 'oewg.demarche'], '/home/desk/oewg.demarche'],
  [['electron', '.', '--no-sandbox', '/data/a.demarche'], '/data/a.demarche'],
  [['demarche', 'OEWG.DEMARCHE'], '/home/desk/OEWG.DEMARCHE'],
  [['demarche', 'a.demarche', 'b.demarche'], '/home/desk/b.demarche'],
  [['demarche', '--x=a.demarche'], null],
  [['a.demarche'], null],
  [['demarche', 'report.txt'], null],
])('%j opens %s', (argv, path) => {
  expect(workspaceArgument(argv, '/home/desk')).toBe(path)
})
