/** Who signs the edits. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { setPreferences, usePreference } from '#bridge/preferences.ts'
import { Section } from './section.tsx'

export function YouSection() {
  const author = usePreference('author')
  const [name, setName] = useState(author)
  return (
    <Section title="You">
      <TextInput
        label="Your name"
        description="Signs your edits in the history; left empty, the computer's account name does"
        w="100%"
        maw={360}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => setPreferences({ author: name.trim() })}
      />
    </Section>
  )
}
