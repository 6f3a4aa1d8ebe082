/** What the checker says about the chosen template: what keeps it from being filled, and what the document loses in it. */
import { Alert, List, Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { messageOf } from '#bridge/door.ts'
import { useQueryOf } from '#bridge/query.tsx'
import type { BriefOptions } from '#contract/methods/brief.ts'
import type { TemplateFinding } from '#contract/methods/template.ts'
import classes from './briefs.module.css'

export interface TemplateCheckState {
  /** The template cannot be filled. */
  readonly stops: readonly string[]
  /** It can, but not everything has its place. */
  readonly remarks: readonly TemplateFinding[]
  /** Nothing is known yet. */
  readonly pending: boolean
}

const NOTHING: TemplateCheckState = { stops: [], remarks: [], pending: false }
/** Never asked: stands in while there is nothing to check. */
const NOTHING_ASKED = { path: '-', options: { kind: 'steering' } } as const

/** Looks again when the window is come back to: a template is mended in Word. */
export function useTemplateCheck(path: string | null, options: BriefOptions | null): TemplateCheckState {
  const asked = path === null || options === null ? null : { path, options }
  const { data, error, isPending, refetch } = useQueryOf('template.check', asked ?? NOTHING_ASKED, { enabled: asked !== null, keepPrevious: true })
  useWindowEvent('focus', () => {
    if (asked !== null) void refetch()
  })
  if (asked === null) return NOTHING
  if (error) return { stops: [messageOf(error)], remarks: [], pending: false }
  const findings = data ?? []
  return { stops: findings.filter(({ fatal }) => fatal).map(({ message }) => message), remarks: findings.filter(({ fatal }) => !fatal), pending: isPending }
}

export function TemplateCheck({ check: { stops, remarks } }: { readonly check: TemplateCheckState }) {
  if (stops.length > 0) {
    return (
      <Alert className={classes.stop ?? ''} p="xs" icon={<IconCircleX size={16} />} title="The template cannot be filled">
        <Messages messages={stops} />
      </Alert>
    )
  }
  if (remarks.length === 0) return null
  return (
    <Alert className={classes.finding ?? ''} p="xs" icon={<IconAlertTriangle size={16} />} title="In this template">
      <Messages messages={remarks.map(({ message }) => message)} />
    </Alert>
  )
}

function Messages({ messages }: { readonly messages: readonly string[] }) {
  const [only] = messages
  if (messages.length === 1) return <Text size="xs">{only}</Text>
  return (
    <List size="xs" spacing={2} className={classes.names ?? ''}>
      {messages.map((message) => (
        <List.Item key={message}>{message}</List.Item>
      ))}
    </List>
  )
}
