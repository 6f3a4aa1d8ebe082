/** Which program this is. */
import { Text } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { Section } from './section.tsx'

export function AboutSection() {
  const { data } = useQueryOf('app.about')
  return (
    <Section title="About">
      <div>
        <Text size="sm" className="selectable">
          {data && `Démarche ${data.version} · Electron ${data.electron} · ${data.platform}`}
        </Text>
        <Text size="sm" c="dimmed">
          Works without a network: nothing is sent, nothing is fetched.
        </Text>
      </div>
    </Section>
  )
}
