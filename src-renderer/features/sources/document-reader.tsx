/** The reader: a report's text beside its statements, reviewed from the keyboard. */
import { Button, Loader, Text } from '@mantine/core'
import { IconArrowLeft, IconChecks, IconFileText } from '@tabler/icons-react'
import { z } from 'zod'
import type { DocumentDetail, StatementRow } from '#contract/records.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import classes from './document-reader.module.css'
import { KeyHints } from './key-hints.tsx'
import { NewStatement } from './new-statement.tsx'
import { ProvenanceForm } from './provenance-form.tsx'
import { ReportText } from './report-text.tsx'
import { ReviewSide } from './review-side.tsx'
import { markedPassage, type MarkedPassage } from './selection-offsets.ts'
import { sourceLine } from './source-line.ts'
import { useCutting } from './use-cutting.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

interface DocumentReaderProps {
  readonly documentId: string
  readonly statementId: string | undefined
}

const toList = () => navigate({ screen: 'sources' })

export function DocumentReader({ documentId, statementId }: DocumentReaderProps) {
  const { data: document, error } = useQueryOf('document.get', { id: documentId })
  // Apart from the statements, which each decision fetches anew.
  const { data: body } = useQueryOf('document.body', { id: documentId })
  const { data: statements } = useQueryOf('document.statements', { id: documentId })
  if (error !== null) {
    return <EmptyState icon={<IconArrowLeft />} title="This document is no longer here" description={error.message} action={<Button onClick={toList}>All sources</Button>} />
  }
  if (document === undefined || body === undefined || statements === undefined) return <Loader className={classes.loader ?? ''} size="sm" aria-label="Opening the document" />
  return <OpenDocument key={documentId} document={document} body={body} statements={statements} statementId={statementId} />
}

function BriefOnMeeting({ meeting }: { readonly meeting: string }) {
  return <Button variant="default" leftSection={<IconFileText size={14} />} onClick={() => navigate({ screen: 'briefs', meeting })}>Brief…</Button>
}

const paneWidth = z.number()

interface OpenDocumentProps {
  readonly document: DocumentDetail
  readonly body: string
  readonly statements: readonly StatementRow[]
  readonly statementId: string | undefined
}

function OpenDocument({ document, body, statements, statementId }: OpenDocumentProps) {
  const review = useReview(document.id, statements, statementId)
  const [width, setWidth] = useRemembered('sources.side', paneWidth, 400)
  const levels = useQueryOf('handling.levels').data ?? []
  const create = useMutationOf('statement.create', {
    onDone: (row) => {
      review.add(row)
      review.ask({ what: 'actor', voice: row.voices.length })
    },
  })
  const createFrom = ({ start, end }: MarkedPassage) =>
    create.mutate({ document: document.id, start, end, quote: body.slice(start, end), date: document.date, voices: [] })

  const cutting = useCutting(review)

  useReviewKeys(review.asked !== null, (action) => {
    if (action === 'split') return cutting.split()
    if (action === 'join') return cutting.join()
    if (action !== 'new') return review.act(action)
    const passage = markedPassage(body)
    if (passage !== null) createFrom(passage)
  })

  return (
    <div className={classes.reader}>
      <PageHeader
        title={document.title}
        detail={sourceLine(document, levels.find(({ id }) => id === document.mark)?.label ?? document.mark)}
        actions={
          <>
            <Button variant="subtle" leftSection={<IconArrowLeft size={14} />} onClick={toList}>All sources</Button>
            {document.meeting !== null && <BriefOnMeeting meeting={document.meeting.id} />}
            <ProvenanceForm document={document} />
            <Button variant="default" leftSection={<IconChecks size={14} />} onClick={() => review.act('accept-strong')}>Accept all strong</Button>
          </>
        }
      />
      <div className={classes.panes}>
        <SplitPane
          label="Width of the statements"
          side="right"
          size={width}
          onSize={setWidth}
          min={320}
          max={640}
          left={
            body.trim() === '' ? <Text p="xl" c="dimmed">This document has no text.</Text> : <ReportText body={body} statements={review.ordered} focused={review.focused} onFocus={review.focus} />
          }
          right={<ReviewSide review={review} />}
        />
      </div>
      <KeyHints />
      <NewStatement body={body} onCreate={createFrom} />
    </div>
  )
}
