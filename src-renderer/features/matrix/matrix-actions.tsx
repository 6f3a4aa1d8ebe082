/** Buttons of the matrix: whom and what it shows, and taking it away as Word, Excel or text. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconColumns3, IconDownload, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { MatrixView } from '#contract/records/matrix.ts'
import { toastDone } from '#ui/toasts.tsx'
import { questionOf, type MatrixSettings } from './matrix-settings.ts'
import { OrderChooser, type Choice } from './order-chooser.tsx'
import { WordDialog } from './word-dialog.tsx'

export interface MatrixActionsProps {
  readonly settings: MatrixSettings
  readonly view: MatrixView
  readonly onChange: (settings: MatrixSettings) => void
}

export function MatrixActions({ settings, view, onChange }: MatrixActionsProps) {
  const [choosing, setChoosing] = useState<'actors' | 'issues' | null>(null)
  return (
    <>
      <Button variant="default" leftSection={<IconUsers size={16} />} onClick={() => setChoosing('actors')}>
        {settings.actors === null ? 'Actors…' : `Actors (${settings.actors.length})…`}
      </Button>
      <Button variant="default" leftSection={<IconColumns3 size={16} />} onClick={() => setChoosing('issues')}>
        {settings.issues === null ? 'Issues…' : `Issues (${settings.issues.length})…`}
      </Button>
      <ExportMenu settings={settings} view={view} />
      {choosing === 'actors' ? <ActorChooser settings={settings} view={view} onChange={onChange} onClose={() => setChoosing(null)} /> : null}
      {choosing === 'issues' ? <IssueChooser settings={settings} view={view} onChange={onChange} onClose={() => setChoosing(null)} /> : null}
    </>
  )
}

function ExportMenu({ settings, view }: Pick<MatrixActionsProps, 'settings' | 'view'>) {
  const [opened, setOpened] = useState(false)
  const [inWord, setInWord] = useState(false)
  useCommand('export', () => setOpened(true))
  const table = useMutationOf('matrix.export', { onDone: (done) => done && toastDone(`Saved ${done.rows} rows to ${done.path}`) })
  return (
    <>
      <Menu position="bottom-end" opened={opened} onChange={setOpened}>
        <Menu.Target>
          <Button leftSection={<IconDownload size={16} />} rightSection={<IconChevronDown size={14} />} loading={table.isPending}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={view.rows.length === 0} onClick={() => setInWord(true)}>
            Word, landscape (.docx)…
          </Menu.Item>
          <Menu.Item onClick={() => table.mutate({ matrix: questionOf(settings), format: 'xlsx' })}>Excel (.xlsx)</Menu.Item>
          <Menu.Item onClick={() => table.mutate({ matrix: questionOf(settings), format: 'csv' })}>Text (.csv)</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {inWord ? <WordDialog settings={settings} view={view} onClose={() => setInWord(false)} /> : null}
    </>
  )
}

type ChooserProps = MatrixActionsProps & { readonly onClose: () => void }

function ActorChooser({ settings, view, onChange, onClose }: ChooserProps) {
  const { data } = useQueryOf('actor.list', { all: true })
  if (!data) return null
  const spoke = data.filter(({ statements }) => statements > 0).map(({ id }) => id)
  const choices = data.map(({ id, shortName, name, unGroup, kind }): Choice => ({ id, label: shortName, title: name, hint: unGroup ?? kind }))
  const order = settings.actors ?? [...new Set([...view.rows.map(({ actor }) => actor.id), ...spoke])]
  return <OrderChooser title="Rows: actors" choices={choices} chosen={order} isDefault={settings.actors === null} onChoose={(actors) => onChange({ ...settings, actors })} onClose={onClose} />
}

function IssueChooser({ settings, view, onChange, onClose }: ChooserProps) {
  const { data } = useQueryOf('issue.list')
  if (!data) return null
  const choices = data.map(({ id, label, topicLabel }): Choice => ({ id, label, title: label, hint: topicLabel }))
  return (
    <OrderChooser
      title="Columns: issues"
      choices={choices}
      chosen={settings.issues ?? view.columns.map(({ issue }) => issue)}
      isDefault={settings.issues === null}
      onChoose={(issues) => onChange({ ...settings, issues })}
      onClose={onClose}
    />
  )
}
