/** Whom to approach: contact, next step, by when, done. Edited in place; each change can be undone. */
import { Text } from '@mantine/core'
import type { ApproachRecord } from '#contract/records/approach.ts'
import { ApproachAdd } from './approach-add.tsx'
import { ApproachEntry } from './approach-entry.tsx'
import { OurPanel } from './our-panel.tsx'
import classes from './ours.module.css'

/** The page it stands on: an actor's lists issues, an issue's lists actors. */
export type ApproachScope = { readonly actor: string } | { readonly issue: string }

export interface ApproachListProps {
  readonly scope: ApproachScope
  readonly entries: readonly ApproachRecord[]
}

export function ApproachList({ scope, entries }: ApproachListProps) {
  return (
    <OurPanel title="Whom to approach" mark={entries[0]?.mark}>
      {entries.length === 0 ? (
        <Text size="sm" mb="sm">
          Nobody on the list yet.
        </Text>
      ) : (
        <ul className={classes.entries}>
          <li className={`${classes.entry} ${classes.heads}`} aria-hidden>
            <span />
            <span>{'actor' in scope ? 'On' : 'Whom'}</span>
            <span>Contact</span>
            <span>Next step</span>
            <span>By</span>
            <span>Mark</span>
            <span />
          </li>
          {entries.map((entry) => (
            <ApproachEntry key={entry.id} scope={scope} entry={entry} />
          ))}
        </ul>
      )}
      <ApproachAdd scope={scope} />
    </OurPanel>
  )
}
