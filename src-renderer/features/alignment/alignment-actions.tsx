/** Whom and what is compared, and taking the figures away. */
import { Button, Group, Menu, Modal, MultiSelect } from '@mantine/core'
import { IconAdjustments, IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useMutationOf } from '#bridge/query.tsx'
import type { Alignment } from '#contract/records/alignment.ts'
import { useActorOptions, useIssues } from '#editing/options.ts'
import { toastDone } from '#ui/toasts.tsx'
import { LEAST_ACTORS, questionOf, type AlignmentSettings } from './alignment-settings.ts'

export interface AlignmentActionsProps {
  readonly settings: AlignmentSettings
  readonly alignment: Alignment
  readonly onChange: (settings: AlignmentSettings) => void
}

export function AlignmentActions({ settings, alignment, onChange }: AlignmentActionsProps) {
  const [choosing, setChoosing] = useState(false)
  const save = useMutationOf('alignment.export', { onDone: (done) => done && toastDone(`Saved to ${done.path}`) })
  const chosen = settings.actors !== null || settings.issues !== null
  const exportAs = (format: 'graphml' | 'csv') => save.mutate({ alignment: questionOf(settings), format, atLeast: settings.atLeast })
  return (
    <>
      <Button variant={chosen ? 'light' : 'default'} leftSection={<IconAdjustments size={16} />} onClick={() => setChoosing(true)}>
        Actors and issues…
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconDownload size={16} />} rightSection={<IconChevronDown size={14} />} loading={save.isPending}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => exportAs('graphml')}>Network (.graphml)</Menu.Item>
          <Menu.Item onClick={() => exportAs('csv')}>Table of pairs (.csv)</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing ? <Chooser settings={settings} alignment={alignment} onChange={onChange} onClose={() => setChoosing(false)} /> : null}
    </>
  )
}

function Chooser({ settings, onChange, onClose }: AlignmentActionsProps & { readonly onClose: () => void }) {
  const [actors, setActors] = useState(settings.actors ?? [])
  const [issues, setIssues] = useState(settings.issues ?? [])
  const actorOptions = useActorOptions()
  const issueOptions = useIssues()
  const tooFew = actors.length > 0 && actors.length < LEAST_ACTORS
  const show = () => {
    onChange({ ...settings, actors: actors.length === 0 ? null : actors, issues: issues.length === 0 ? null : issues })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={<b>Compare whom on what</b>}>
      <MultiSelect
        data-autofocus
        label="Actors"
        placeholder={actors.length === 0 ? 'Everyone with a view of its own' : ''}
        error={tooFew ? 'Choose at least two.' : undefined}
        searchable
        clearable
        limit={100}
        data={actorOptions.map(({ value, label }) => ({ value, label }))}
        value={actors}
        onChange={setActors}
      />
      <MultiSelect
        mt="sm"
        label="Issues"
        placeholder={issues.length === 0 ? 'All' : ''}
        searchable
        clearable
        data={issueOptions.map(({ id, label }) => ({ value: id, label }))}
        value={issues}
        onChange={setIssues}
      />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={tooFew} onClick={show}>
          Compare
        </Button>
      </Group>
    </Modal>
  )
}
