/** The choice of a Word template, with the ways to come by one. */
import { ActionIcon, Group, Menu, Select, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { showInFolder } from './export-toast.tsx'
import type { TemplateState } from './use-template.ts'

const HOUSE_STYLE = ''

/** What the examples are called where one chooses; a file of one's own goes by its name. */
const EXAMPLE_NAMES: Readonly<Record<string, string>> = { 'country-brief.docx': 'Country brief, on letterhead', 'submission.docx': 'Submission, for any document' }

export function TemplateField({ template }: { readonly template: TemplateState }) {
  const { choices, chosen, choose, add, copy, forget } = template
  const item = ({ path, name, missing }: (typeof choices)[number]) => ({ value: path, label: missing ? `${name} (not there any more)` : name })
  const shipped = choices.filter((one) => one.shipped)
  const own = choices.filter((one) => !one.shipped)
  return (
    <div>
      <Group gap={6} wrap="nowrap" align="flex-end">
        <Select
          flex={1}
          label="Written in"
          allowDeselect={false}
          maxDropdownHeight={320}
          data={[
            { value: HOUSE_STYLE, label: 'The house style' },
            ...(own.length === 0 ? [] : [{ group: 'Templates of our own', items: own.map(item) }]),
            { group: 'Examples', items: shipped.map((one) => ({ value: one.path, label: EXAMPLE_NAMES[one.name] ?? one.name })) },
          ]}
          value={chosen?.path ?? HOUSE_STYLE}
          onChange={(path) => choose(path === null || path === HOUSE_STYLE ? null : path)}
        />
        <Menu position="top-end" width={260}>
          <Menu.Target>
            <ActionIcon size={30} variant="default" aria-label="Templates">
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={add}>Another template…</Menu.Item>
            <Menu.Divider />
            <Menu.Label>An example to make one’s own</Menu.Label>
            {shipped.map(({ path, name }) => (
              <Menu.Item key={path} onClick={() => copy(path)}>
                Save “{EXAMPLE_NAMES[name] ?? name}”…
              </Menu.Item>
            ))}
            {chosen === null || chosen.shipped ? null : (
              <>
                <Menu.Divider />
                <Menu.Label>{chosen.name}</Menu.Label>
                <Menu.Item disabled={chosen.missing} onClick={() => showInFolder(chosen.path)}>
                  Show in folder
                </Menu.Item>
                <Menu.Item onClick={() => forget(chosen.path)}>Take off the list</Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {chosen === null ? null : (
        <Text size="xs" c="dimmed" mt={4}>
          Shown in the house style; the file wears the template’s look. A PDF is printed in the house style only, so none is made beside it.
        </Text>
      )}
    </div>
  )
}
