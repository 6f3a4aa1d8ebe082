/** The handling levels of this workspace, lowest first. */
import { Text } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { Section } from './section.tsx'
import classes from './section.module.css'

export function HandlingSection() {
  const { data: levels } = useQueryOf('handling.levels')
  if (!levels) return null
  return (
    <Section title="Handling levels" detail="What exceeds a brief's ceiling is left out of it">
      <ol className={classes.levels}>
        {levels
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ id, label }, place) => (
            <li key={id} className={classes.level}>
              <Text size="sm" c="dimmed" w="1.5rem">
                {place + 1}
              </Text>
              <Text size="sm" fw={650} c={place === 0 ? 'dimmed' : 'var(--mark-ink)'}>
                {label}
              </Text>
            </li>
          ))}
      </ol>
    </Section>
  )
}
