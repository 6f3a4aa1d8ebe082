/** Which kind of document: its name, and what it is for. */
import { Select, Stack, Text } from '@mantine/core'
import { BOOK, KINDS, type DocumentKind } from './kinds.ts'

const CHOICES = [
  ...KINDS.map(({ kind, name }) => ({ value: kind, label: name })),
  { value: 'book', label: BOOK.name },
] satisfies readonly { readonly value: DocumentKind; readonly label: string }[]

const ABOUT = new Map<string, string>([...KINDS.map(({ kind, about }) => [kind, about] as const), ['book', BOOK.about]])

export interface KindSelectProps {
  readonly kind: DocumentKind
  readonly onChoose: (kind: DocumentKind) => void
}

export function KindSelect({ kind, onChoose }: KindSelectProps) {
  return (
    <Select
      label="Document"
      description={ABOUT.get(kind)}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      maxDropdownHeight={480}
      data={CHOICES}
      value={kind}
      onChange={(chosen) => {
        const choice = CHOICES.find(({ value }) => value === chosen)
        if (choice) onChoose(choice.value)
      }}
      renderOption={({ option }) => (
        <Stack gap={0}>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {ABOUT.get(option.value)}
          </Text>
        </Stack>
      )}
    />
  )
}
