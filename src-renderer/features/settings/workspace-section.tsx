/** The open workspace: its name, our delegation, its file and backup. */
import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { WorkspaceInfo } from '#contract/records.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { requestCommand } from '#bridge/request-command.ts'
import { Section } from './section.tsx'

const SHOWN_ACTORS = 50

function OurDelegation({ us }: { readonly us: WorkspaceInfo['us'] }) {
  const { data: actors } = useQueryOf('actor.list', { all: true })
  const update = useMutationOf('workspace.update')
  return (
    <Select
      label="Our delegation"
      description="Whose workspace this is; its lines stay apart from everybody's positions"
      placeholder="Type a name"
      w="100%"
      maw={360}
      searchable
      clearable
      limit={SHOWN_ACTORS}
      nothingFoundMessage="Nobody is called so"
      data={(actors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={us?.id ?? null}
      onChange={(id) => update.mutate({ us: id })}
    />
  )
}

export function WorkspaceSection({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const [name, setName] = useState(workspace.name)
  const update = useMutationOf('workspace.update')
  const rename = (): void => {
    const next = name.trim()
    if (next === '') setName(workspace.name)
    else if (next !== workspace.name) update.mutate({ name: next })
  }
  return (
    <Section title="This workspace">
      <TextInput label="Name" w="100%" maw={360} maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} onBlur={rename} />
      <OurDelegation us={workspace.us} />
      <Text size="sm" c="dimmed" className="selectable" style={{ overflowWrap: 'anywhere' }}>
        {workspace.path}
      </Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => requestCommand('backup', true)}>
          Back up…
        </Button>
        <Button variant="default" onClick={() => requestCommand('close-workspace', true)}>
          Close workspace
        </Button>
      </Group>
    </Section>
  )
}
