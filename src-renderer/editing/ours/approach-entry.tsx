/** One line of the approach list, each field kept as it is left. */
import { ActionIcon, Checkbox, Select, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import type { ApproachRecord } from '#contract/records/approach.ts'
import { toastDone } from '#ui/toasts.tsx'
import { DateInput } from '../date-input.tsx'
import type { ApproachScope } from './approach-list.tsx'
import { KeptInput } from './kept-input.tsx'
import classes from './ours.module.css'

export interface ApproachEntryProps {
  readonly scope: ApproachScope
  readonly entry: ApproachRecord
}

export function ApproachEntry({ scope, entry }: ApproachEntryProps) {
  const { id, actor, issue, issueLabel, contact, nextStep, by, done, mark } = entry
  const { data: levels } = useQueryOf('handling.levels')
  const update = useMutationOf('approach.update')
  const remove = useMutationOf('approach.remove', { onDone: () => toastDone(`Took ${actor.shortName} off the list`, () => runCommand('undo')) })
  const whom = 'actor' in scope ? (issueLabel ?? 'In general') : actor.shortName
  const open = () => {
    if (!('actor' in scope)) navigate({ screen: 'actors', actor: actor.id })
    else if (issue !== null) navigate({ screen: 'issues', issue })
  }
  return (
    <li className={classes.entry} data-done={done}>
      <Checkbox aria-label={`Done: ${whom}`} checked={done} onChange={(event) => update.mutate({ id, done: event.currentTarget.checked })} />
      <UnstyledButton className={classes.whom} title={'actor' in scope ? whom : actor.name} onClick={open}>
        {whom}
      </UnstyledButton>
      <KeptInput name={`Contact for ${whom}`} placeholder="Who, and how to reach them" maxLength={500} value={contact} onKeep={(text) => update.mutate({ id, contact: text })} />
      <KeptInput name={`Next step for ${whom}`} placeholder="What we do next" maxLength={5000} value={nextStep} onKeep={(text) => update.mutate({ id, nextStep: text })} />
      <DateInput name={`By when for ${whom}`} value={by} onDate={(date) => update.mutate({ id, by: date })} />
      <Select
        aria-label={`Mark for ${whom}`}
        allowDeselect={false}
        data={(levels ?? []).map((level) => ({ value: level.id, label: level.label }))}
        value={mark}
        onChange={(chosen) => chosen !== null && update.mutate({ id, mark: chosen })}
      />
      <ActionIcon color="gray" aria-label={`Take ${whom} off the list`} onClick={() => remove.mutate({ id })}>
        <IconTrash size={15} />
      </ActionIcon>
    </li>
  )
}
