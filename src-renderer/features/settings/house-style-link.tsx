/** The way to the house style, which has a screen of its own. */
import { Button } from '@mantine/core'
import { navigate } from '#bridge/route.ts'
import { Section } from './section.tsx'

export function HouseStyleLink() {
  return (
    <Section title="House style" detail="How documents look: fonts, sizes, colours, margins, letterhead">
      <Button variant="default" onClick={() => navigate({ screen: 'house-style' })}>
        Edit the house style…
      </Button>
    </Section>
  )
}
