/** Catches what a screen throws, so that the rest of the window lives on and the message can be passed on. */
import { Button, Code, CopyButton, Group, Stack, Text, Title } from '@mantine/core'
import { Component } from 'react'
import type { ReactNode } from 'react'

interface Props {
  /** A new value clears the error: the route, for a screen. */
  readonly resetKey: string
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly resetKey: string
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const report = error.stack ?? error.message
    return (
      <Stack role="alert" p="xl" maw={720} mx="auto" gap="sm">
        <Title order={2}>This screen ran into a fault</Title>
        <Text size="sm">Nothing you saved is lost. Try again, or go elsewhere and come back.</Text>
        <Code block mah={240}>
          {report}
        </Code>
        <Group gap="xs">
          <Button onClick={() => this.setState({ error: null })}>Try again</Button>
          <CopyButton value={report}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the message'}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    )
  }
}
