/** What a person must know before the file leaves: its mark, what stayed out and why, what rests on nothing. */
import { Alert, Badge, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ReleaseCheck as Check } from '#contract/methods/brief.ts'
import classes from './briefs.module.css'

const MOST_NAMED = 6

export function ReleaseCheck({ check }: { readonly check: Check }) {
  const clean = check.leftOut.length === 0 && check.unsourced.length === 0 && check.unreviewed === 0
  return (
    <Stack gap="xs" component="section" aria-label="Release check">
      <Group justify="space-between">
        <Title order={2} fz="h3">
          Release check
        </Title>
        <Badge className={classes.mark} variant="outline" radius="sm">
          {check.mark}
        </Badge>
      </Group>
      {clean ? (
        <Alert className={classes.clean} p="xs" icon={<IconCircleCheck size={16} />}>
          Everything is sourced and reviewed; nothing was left out.
        </Alert>
      ) : null}
      {check.unreviewed > 0 ? (
        <Finding title={`${check.unreviewed} unreviewed ${check.unreviewed === 1 ? 'statement' : 'statements'} in the brief`}>
          <Text size="xs">Each is marked (unreviewed). Confirm them in Sources, or leave them out above.</Text>
        </Finding>
      ) : null}
      {check.unsourced.length > 0 ? (
        <Finding title={`${check.unsourced.length} without a source`}>
          <Names lines={check.unsourced.map((line) => [line])} />
        </Finding>
      ) : null}
      {check.leftOut.length > 0 ? (
        <Finding title={`${check.leftOut.length} left out`}>
          <Names lines={check.leftOut.map(({ what, why }) => [what, why])} />
        </Finding>
      ) : null}
    </Stack>
  )
}

function Finding({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Alert className={classes.finding} p="xs" icon={<IconAlertTriangle size={16} />} title={title}>
      {children}
    </Alert>
  )
}

/** Each line is what, and why where there is a reason. */
function Names({ lines }: { readonly lines: readonly (readonly string[])[] }) {
  const more = lines.length - MOST_NAMED
  return (
    <List size="xs" spacing={2} className={classes.names}>
      {lines.slice(0, MOST_NAMED).map(([what, why], at) => (
        <List.Item key={at}>
          {what}
          {why ? <span className={classes.why}>: {why}</span> : null}
        </List.Item>
      ))}
      {more > 0 ? <List.Item>and {more} more</List.Item> : null}
    </List>
  )
}
