/** The book builder: its cover, its parts in an order made by hand, its annexes; and the bound pages beside it. */
import { Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBook2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { BookPlanFile } from '#contract/methods/brief.ts'
import { bookOptions } from '#contract/methods/brief-options.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { bookRequest, draftsOf, useBookDraft } from './book-draft.ts'
import { BookParts } from './book-parts.tsx'
import { BookPlanBar } from './book-plan-bar.tsx'
import classes from './briefs.module.css'
import { CommonFields, MoreFields } from './common-fields.tsx'
import { useCommonDraft } from './draft.ts'
import { ExportBar } from './export-bar.tsx'
import { toastExported } from './export-toast.tsx'
import { fileNameOf } from './file-name.ts'
import { PreviewOf } from './preview-of.tsx'
import { ReleaseCheck } from './release-check.tsx'

/** A book is planned whole at every change, so it waits a little longer. */
const REDRAW_AFTER_MS = 500
/** Never asked: stands in while there is nothing to bind. */
const NO_BOOK = { title: '-', parts: [{ part: 'text', title: '-', text: '' }] } as const

export interface BookFormProps {
  readonly head: ReactNode
  readonly children: (form: ReactNode, pages: ReactNode) => ReactNode
}

export function BookForm({ head, children }: BookFormProps) {
  const [common, setCommon] = useCommonDraft()
  const [book, setBook] = useBookDraft()
  const request = bookRequest(common, book)
  const [settled] = useDebouncedValue(request === null ? '' : JSON.stringify(request), REDRAW_AFTER_MS)
  const shown = settled === '' ? null : bookOptions.parse(JSON.parse(settled))
  const preview = useQueryOf('brief.previewBook', shown ?? { ...NO_BOOK, parts: [...NO_BOOK.parts] }, { enabled: shown !== null, keepPrevious: true })
  const current = request !== null && shown !== null && preview.data ? preview.data : null
  const exporting = useMutationOf('brief.book', { onDone: (written) => written && toastExported(written) })
  const take = (drafts: ReturnType<typeof draftsOf>): void => {
    setBook(drafts.book)
    setCommon(drafts.common)
  }
  const open = ({ path, options }: BookPlanFile): void => {
    take(draftsOf(options))
    toastDone(`Opened ${fileNameOf(path)}`, () => take({ book, common }))
  }
  const form = (
    <>
      <Stack className={classes.form ?? ''} gap="md">
        {head}
        <BookPlanBar book={request} onOpen={open} />
        <Stack gap="sm">
          <TextInput label="Title" required maxLength={300} value={book.title} onChange={(event) => setBook({ ...book, title: event.currentTarget.value })} />
          <TextInput
            label="Subtitle"
            placeholder="Second substantive session, New York, 10–14 February"
            maxLength={300}
            value={book.subtitle}
            onChange={(event) => setBook({ ...book, subtitle: event.currentTarget.value })}
          />
        </Stack>
        <BookParts parts={book.parts} onChange={(parts) => setBook({ ...book, parts: [...parts] })} />
        <Group gap="lg">
          <Checkbox label="Contents" checked={book.contents} onChange={(event) => setBook({ ...book, contents: event.currentTarget.checked })} />
          <Checkbox label="Index of actors" checked={book.index} onChange={(event) => setBook({ ...book, index: event.currentTarget.checked })} />
        </Group>
        <CommonFields common={common} onChange={setCommon} />
        <MoreFields common={common} onChange={setCommon} forOthers={false} />
        {current ? <ReleaseCheck check={current.release} /> : null}
      </Stack>
      <div className={classes.release}>
        <ExportBar preview={current} saving={exporting.isPending} onSave={(pdf) => request !== null && exporting.mutate({ options: request, pdf })} />
      </div>
    </>
  )
  const pages =
    request === null ? (
      <EmptyState
        icon={<IconBook2 size={28} />}
        title={book.parts.length === 0 ? 'Nothing is bound yet' : 'A book needs a title'}
        description="Add documents in the order in which they are read: a steering brief first, then issues and countries, texts of your own, annexes at the end."
      />
    ) : (
      <PreviewOf preview={preview} />
    )
  return children(form, pages)
}
