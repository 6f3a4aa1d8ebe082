/** Plans of books as files: saved, opened again, the last ones at hand. `book --plan` takes the same files. */
import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { BookOptions, BookPlanFile } from '#contract/methods/brief.ts'
import { usePlanFiles } from './book-draft.ts'
import { toastFile } from './export-toast.tsx'
import { fileNameOf } from './file-name.ts'

export interface BookPlanBarProps {
  /** Null while there is nothing to bind. */
  readonly book: BookOptions | null
  readonly onOpen: (plan: BookPlanFile) => void
}

export function BookPlanBar({ book, onOpen }: BookPlanBarProps) {
  const { data: workspace } = useQueryOf('workspace.current')
  const { files, remember, forget } = usePlanFiles(workspace?.path ?? '')
  const opening = useMutationOf('brief.openPlan', {
    onDone: (plan) => {
      if (plan === null) return
      remember(plan.path)
      onOpen(plan)
    },
  })
  const saving = useMutationOf('brief.savePlan', {
    onDone: (saved) => {
      if (saved === null) return
      remember(saved.path)
      toastFile('Plan saved', fileNameOf(saved.path), saved.path)
    },
  })
  const reopen = (path: string): void => opening.mutate({ path }, { onError: () => forget(path) })
  return (
    <Group gap="xs">
      <Menu position="bottom-start" width={280}>
        <Menu.Target>
          <Button variant="default" loading={opening.isPending} rightSection={<IconChevronDown size={14} aria-hidden />}>
            Open plan
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => opening.mutate({})}>From a file…</Menu.Item>
          {files.length === 0 ? null : <Menu.Divider />}
          {files.map((path) => (
            <Menu.Item key={path} title={path} onClick={() => reopen(path)}>
              {fileNameOf(path)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" disabled={book === null} loading={saving.isPending} onClick={() => book && saving.mutate({ options: book })}>
        Save plan…
      </Button>
    </Group>
  )
}
