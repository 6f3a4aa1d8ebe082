/** The way from report to brief, for somebody who has not opened anything yet. */
import { List, Text, ThemeIcon } from '@mantine/core'
import { IconFileImport, IconReport, IconScale } from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'

interface Step {
  readonly icon: Icon
  readonly title: string
  readonly detail: string
}

const STEPS: readonly Step[] = [
  { icon: IconFileImport, title: 'Bring in a report', detail: 'Démarche proposes, sentence by sentence, who said what. You accept, correct or reject with one key.' },
  { icon: IconScale, title: 'See where everybody stands', detail: 'Every position leads back to the exact words, the meeting and the date.' },
  { icon: IconReport, title: 'Hand over a brief', detail: 'A Word document, sourced and marked, that can be passed on as it is.' },
]

export function WayThrough() {
  return (
    <List spacing="lg" listStyleType="none" maw="26rem">
      {STEPS.map(({ icon: Symbol, title, detail }) => (
        <List.Item
          key={title}
          icon={
            <ThemeIcon variant="light" size={36} radius="md">
              <Symbol size={20} stroke={1.5} aria-hidden />
            </ThemeIcon>
          }
        >
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {detail}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
