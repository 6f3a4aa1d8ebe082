/** One part of a book: its subject and sections, or its own words. */
import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useQueryOf } from '#bridge/query.tsx'
import { briefOptions } from '#contract/methods/brief-options.ts'
import type { BookPart } from './book-draft.ts'
import { UNCHOSEN, isComplete } from './book-part-names.ts'
import { ownDraft, sectionStates, withSections, type OwnDraft } from './draft.ts'
import { kindName } from './kinds.ts'
import { SectionList } from './section-list.tsx'
import { SubjectFields } from './subject-fields.tsx'

export interface BookPartDialogProps {
  readonly part: BookPart
  /** New to the book. */
  readonly added: boolean
  readonly onKeep: (part: BookPart) => void
  readonly onCancel: () => void
}

export function BookPartDialog({ part: before, added, onKeep, onCancel }: BookPartDialogProps) {
  const [part, setPart] = useState(before)
  return (
    <Modal opened onClose={onCancel} title={part.part === 'text' ? 'Text of our own' : kindName(part.options.kind)} size={part.part === 'text' ? 'lg' : 'md'}>
      <Stack gap="md">
        {part.part === 'text' ? <TextFields part={part} onChange={setPart} /> : <BriefFields part={part} onChange={setPart} />}
        <Checkbox
          label="An annex, after everything else"
          checked={part.annex}
          onChange={(event) => setPart({ ...part, annex: event.currentTarget.checked })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button disabled={!isComplete(part)} onClick={() => onKeep(part)}>
            {added ? 'Add to the book' : 'Keep'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface Fields<P> {
  readonly part: P
  readonly onChange: (part: P) => void
}

type BriefPart = Extract<BookPart, { part: 'brief' }>
type TextPart = Extract<BookPart, { part: 'text' }>

function BriefFields({ part, onChange }: Fields<BriefPart>) {
  const { kind } = part.options
  const own = ownOf(part)
  const change = (next: OwnDraft): void => {
    const needed = kind === 'country' || kind === 'bilateral' ? { actor: UNCHOSEN } : kind === 'issue' ? { issue: UNCHOSEN } : {}
    const parsed = briefOptions.safeParse({ kind, ...needed, ...next })
    if (parsed.success) onChange({ ...part, options: parsed.data })
  }
  return (
    <>
      <SubjectFields kind={kind} own={own} onChange={change} />
      <SectionList sections={sectionStates(kind, own)} onChange={(states) => change(withSections(own, states))} />
    </>
  )
}

/** What the part's kind asks for of its own, without what is still to be chosen. */
function ownOf({ options }: BriefPart): OwnDraft {
  const own = ownDraft.parse(Object.fromEntries(Object.entries(options).filter(([key]) => Object.hasOwn(ownDraft.shape, key))))
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== UNCHOSEN && value !== '1900-01-01'))
}

function TextFields({ part, onChange }: Fields<TextPart>) {
  const { data } = useQueryOf('handling.levels')
  const levels = (data ?? []).toSorted((a, b) => a.rank - b.rank)
  return (
    <>
      <TextInput label="Title" required data-autofocus maxLength={300} value={part.title} onChange={(event) => onChange({ ...part, title: event.currentTarget.value })} />
      <Textarea
        label="Text"
        description="An empty line begins a new paragraph"
        autosize
        minRows={8}
        maxRows={20}
        maxLength={200_000}
        value={part.text}
        onChange={(event) => onChange({ ...part, text: event.currentTarget.value })}
      />
      <Select
        label="Mark"
        allowDeselect={false}
        data={levels.map(({ id, label }) => ({ value: id, label }))}
        value={part.mark ?? levels[0]?.id ?? null}
        onChange={(mark) => mark !== null && onChange({ ...part, mark })}
      />
    </>
  )
}
