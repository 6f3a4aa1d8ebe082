/** Every name an actor is read by; adding one makes the next report find it. */
import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { Alias } from '#contract/records.ts'
import { toastDone } from '#ui/toasts.tsx'
import classes from './actors.module.css'

export function AliasEditor({ actor, aliases }: { readonly actor: string; readonly aliases: readonly Alias[] }) {
  const [typed, setTyped] = useState('')
  const update = useMutationOf('actor.update', {
    onDone: (_row, { addAlias, removeAlias }) =>
      toastDone(addAlias ? `“${addAlias}” is now read as this actor` : `“${removeAlias}” is no longer read as this actor`, () => runCommand('undo')),
  })
  const add = () => {
    const alias = typed.trim()
    if (alias === '') return
    update.mutate({ id: actor, addAlias: alias })
    setTyped('')
  }
  return (
    <ul className={classes.aliases} aria-label="Also written as">
      {aliases.map((alias) => (
        <li key={`${alias.kind} ${alias.text}`} className={classes.alias} title={alias.kind}>
          {alias.text}
          <CloseButton
            size={24}
            iconSize={12}
            aria-label={`Remove the name ${alias.text}`}
            onClick={() => update.mutate({ id: actor, removeAlias: alias.text })}
          />
        </li>
      ))}
      <li>
        <TextInput
          size="xs"
          w={150}
          maxLength={200}
          placeholder="Another name"
          aria-label="Another name it is written as"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
          rightSection={
            <Tooltip label="Add the name">
              <ActionIcon size="sm" aria-label="Add the name" disabled={typed.trim() === ''} onClick={add}>
                <IconPlus size={14} />
              </ActionIcon>
            </Tooltip>
          }
        />
      </li>
    </ul>
  )
}
