/** What a person must know before the file leaves: its mark, what stayed out and why, what rests on nothing. */
import { Alert, Badge, Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconArrowRight, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReleaseCheck as Check } from '#contract/methods/brief.ts'
import classes from './briefs.module.css'
import { openEvidence } from './open-evidence.ts'
import { findingsOf, type Finding } from './release-findings.ts'

const MOST_NAMED = 6

/** The check beside the form. */
export function ReleaseCheck({ check }: { readonly check: Check }) {
  return (
    <Stack gap="xs" component="section" aria-label="Release check">
      <Group justify="space-between">
        <Title order={2} fz="h3">
          Release check
        </Title>
        <Mark label={check.mark} />
      </Group>
      <Findings check={check} />
    </Stack>
  )
}

function Mark({ label }: { readonly label: string }) {
  return (
    <Badge className={classes.mark ?? ''} variant="outline" radius="sm">
      {label}
    </Badge>
  )
}

function Findings({ check }: { readonly check: Check }) {
  const findings = findingsOf(check)
  if (findings.length === 0) {
    return (
      <Alert className={classes.clean ?? ''} p="xs" icon={<IconCircleCheck size={16} />}>
        Everything is sourced and reviewed; nothing was left out.
      </Alert>
    )
  }
  return findings.map((finding) => <OneFinding key={finding.id} finding={finding} />)
}

function OneFinding({ finding: { title, advice, lines } }: { readonly finding: Omit<Finding, 'id'> }) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, MOST_NAMED)
  return (
    <Alert className={classes.finding ?? ''} p="xs" icon={<IconAlertTriangle size={16} />} title={title}>
      <Text size="xs">{advice}</Text>
      {lines.length === 0 ? null : (
        <List size="xs" spacing={2} mt={4} className={classes.names ?? ''}>
          {shown.map((line, at) => (
            <List.Item key={at}>
              {line.what}
              {line.why ? <span className={classes.why}>: {line.why}</span> : null}
              {line.evidence?.[0] === undefined ? null : <ToEvidence statement={line.evidence[0]} />}
            </List.Item>
          ))}
        </List>
      )}
      {lines.length > shown.length ? (
        <Button variant="subtle" color="gray" size="compact-xs" mt={2} onClick={() => setAll(true)}>
          {lines.length - shown.length} more
        </Button>
      ) : null}
    </Alert>
  )
}

function ToEvidence({ statement }: { readonly statement: string }) {
  return (
    <button type="button" className={classes.toEvidence} aria-label="Show the words" title="Show the words" onClick={() => openEvidence(statement)}>
      <IconArrowRight size={12} aria-hidden />
    </button>
  )
}

export interface ReleaseDialogProps {
  /** What is about to be saved; null while nothing is. */
  readonly check: Check | null
  readonly what: string
  /** What has no place in the template it is written in. */
  readonly lost: readonly string[]
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** Asks once, where there is anything to look at. */
export function ReleaseDialog({ check, what, lost, onSave, onCancel }: ReleaseDialogProps) {
  return (
    <Modal opened={check !== null} onClose={onCancel} title="Before it leaves" size="lg">
      {check === null ? null : (
        <Stack gap="sm">
          <Group gap="xs" wrap="nowrap" align="baseline">
            <Text size="sm" className={classes.grow ?? ''}>
              {what}
            </Text>
            <Mark label={check.mark} />
          </Group>
          {lost.length === 0 ? null : <OneFinding finding={{ title: `The template leaves out ${lost.length}`, advice: 'Nothing in it asks for these.', lines: lost.map((one) => ({ what: one })) }} />}
          {lost.length > 0 && findingsOf(check).length === 0 ? null : <Findings check={check} />}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onCancel}>
              Go back
            </Button>
            <Button data-autofocus onClick={onSave}>
              Save all the same…
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
