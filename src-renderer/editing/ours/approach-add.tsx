/** Puts one more on the approach list: an actor on an issue's page, an issue (or none) on an actor's. */
import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '#bridge/commands.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { useActorOptions, useIssues } from '../options.ts'
import type { ApproachScope } from './approach-list.tsx'
import classes from './ours.module.css'

const OF_ALL = 'none'

export function ApproachAdd({ scope }: { readonly scope: ApproachScope }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const actors = useActorOptions()
  const issues = useIssues()
  const create = useMutationOf('approach.create', { onDone: ({ actor }) => toastDone(`Put ${actor.shortName} on the list`, () => runCommand('undo')) })
  const ofActor = 'actor' in scope
  const data = ofActor
    ? [{ value: OF_ALL, label: 'In general' }, ...issues.map(({ id, label }) => ({ value: id, label }))]
    : actors.map(({ value, label }) => ({ value, label }))
  const add = () => {
    if (chosen === null) return
    create.mutate(ofActor ? { actor: scope.actor, issue: chosen === OF_ALL ? null : chosen } : { actor: chosen, issue: scope.issue })
    setChosen(null)
  }
  return (
    <div className={classes.add}>
      <Select
        w={260}
        searchable
        limit={100}
        aria-label={ofActor ? 'Approach it on' : 'Approach whom'}
        placeholder={ofActor ? 'On which issue' : 'Whom'}
        data={data}
        value={chosen}
        onChange={setChosen}
      />
      <Button variant="default" leftSection={<IconPlus size={14} />} disabled={chosen === null} onClick={add}>
        Add
      </Button>
    </div>
  )
}
