/** Who the actor is: official name, kind, region, groupings or members, and the names it goes by. */
import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { navigate } from '#bridge/route.ts'
import type { ActorProfile, ActorRef } from '#contract/records.ts'
import { ActorChip } from '#ui/actor-chip.tsx'
import classes from './actors.module.css'
import { AliasEditor } from './alias-editor.tsx'

const SHOWN_AT_FIRST = 12

export function ActorDetails({ profile }: { readonly profile: ActorProfile }) {
  const { actor, officialName, aliases, groupings, members } = profile
  return (
    <dl className={classes.details}>
      <div>
        <dt>Official name</dt>
        <dd>{officialName}</dd>
      </div>
      {groupings.length > 0 ? (
        <div>
          <dt>Groupings</dt>
          <dd>
            <Chips actors={groupings} />
          </dd>
        </div>
      ) : null}
      {members.length > 0 ? (
        <div>
          <dt>Members · {members.length}</dt>
          <dd>
            <Chips actors={members} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Also written as</dt>
        <dd>
          <AliasEditor actor={actor.id} aliases={aliases} />
        </dd>
      </div>
    </dl>
  )
}

const open = ({ id }: ActorRef) => navigate({ screen: 'actors', actor: id })

function Chips({ actors }: { readonly actors: readonly ActorRef[] }) {
  const [all, setAll] = useState(false)
  const hidden = all ? 0 : Math.max(0, actors.length - SHOWN_AT_FIRST)
  return (
    <span className={classes.chips}>
      {actors.slice(0, actors.length - hidden).map((actor) => (
        <ActorChip key={actor.id} actor={actor} onOpen={open} />
      ))}
      {hidden > 0 ? (
        <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
          and {hidden} more
        </UnstyledButton>
      ) : null}
    </span>
  )
}
