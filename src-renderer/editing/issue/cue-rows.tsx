/** What reading shall listen for on a new issue, tried on the workspace as it is written. */
import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IssueRecord } from '#contract/records.ts'
import { soundCues, withCue, withNewRow, withoutRow, type CueRow } from '../cues/cue-draft.ts'
import { CueGrammar } from '../cues/cue-grammar.tsx'
import { CueLine } from '../cues/cue-line.tsx'
import { CueTester } from '../cues/cue-tester.tsx'
import cueClasses from '../cues/cues.module.css'
import classes from './issue.module.css'

interface CueRowsProps {
  readonly rows: readonly CueRow[]
  readonly anchors: IssueRecord['anchors']
  readonly onRows: (rows: readonly CueRow[]) => void
}

export function CueRows({ rows, anchors, onRows }: CueRowsProps) {
  const [tested, setTested] = useState<number | null>(null)
  const values = anchors.map(({ at }) => at)
  const add = () => {
    const next = withNewRow(rows, values.at(-1) ?? 100)
    onRows(next)
    setTested(next[0]?.key ?? null)
  }
  const trying = rows.filter(({ key }) => key === tested)
  return (
    <section className={classes.cues} aria-label="Cues">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500}>Cues <span className={classes.hint}>what reading listens for; more can be added later</span></Text>
        <Button size="compact-xs" variant="default" leftSection={<IconPlus size={12} />} onClick={add}>Add a cue</Button>
      </Group>
      <CueGrammar />
      {rows.length > 0 && (
        <ul className={cueClasses.few}>
          {rows.map(({ key, cue }) => (
            <CueLine key={key} cue={cue} values={values} isTested={key === tested} onChange={(part) => onRows(withCue(rows, key, part))} onRemove={() => onRows(withoutRow(rows, key))} onTest={() => setTested(key)} />
          ))}
        </ul>
      )}
      <CueTester issue={null} anchors={anchors} cues={soundCues(trying.length > 0 ? trying : rows)} />
    </section>
  )
}
