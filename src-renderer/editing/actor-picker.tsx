/** Chooses an actor by type-ahead, or makes a new one where nobody by that name is known. */
import { ACTOR_KINDS } from '#contract/vocabulary.ts'
import { useMutationOf } from '#bridge/query.tsx'
import type { ReactNode } from 'react'
import { Picker } from './picker.tsx'
import { useActorOptions } from './options.ts'

interface ActorPickerProps {
  readonly label: string
  readonly chosen: string | null
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  readonly onPick: (actorId: string) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ActorPicker({ label, chosen, opened, onOpenedChange, onPick, className, children }: ActorPickerProps) {
  const options = useActorOptions()
  const create = useMutationOf('actor.create', { onDone: (actor) => onPick(actor.id) })
  return (
    <Picker
      label={label}
      options={options}
      chosen={chosen === null ? [] : [chosen]}
      opened={opened}
      onOpenedChange={onOpenedChange}
      onPick={([id]) => id !== undefined && onPick(id)}
      offer={{
        heading: (name) => `New actor “${name}”, a …`,
        choices: ACTOR_KINDS,
        onChoose: (name, choice) => {
          const kind = ACTOR_KINDS.find((known) => known === choice)
          if (kind !== undefined) create.mutate({ name, kind })
        },
      }}
      className={className}
    >
      {children}
    </Picker>
  )
}
