/** What came of an import, file by file, problems first and in plain words, with what may still be done about them. */
import { Alert, Anchor, Button, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ImportOutcome } from '#contract/methods/document.ts'
import type { DocumentRow } from '#contract/records.ts'
import { navigate } from '#bridge/route.ts'
import { proposalsInWords } from './use-import.ts'

interface ImportOutcomesProps {
  readonly outcomes: readonly ImportOutcome[]
  readonly onClose: () => void
  readonly onKeepRepeat: (outcome: ImportOutcome) => void
  readonly onMapColumns: (path: string) => void
}

export function ImportOutcomes({ outcomes, onClose, onKeepRepeat, onMapColumns }: ImportOutcomesProps) {
  if (outcomes.length === 0) return null
  const failed = outcomes.filter(({ problem }) => problem !== null)
  const taken = outcomes.length - failed.length
  const isClean = failed.length === 0 && outcomes.every(({ warnings }) => warnings.length === 0)
  const count = outcomes.length === 1 ? '1 file' : `${outcomes.length} files`
  return (
    <Alert
      role="status"
      m="sm"
      variant="outline"
      color={isClean ? 'green' : 'orange'}
      icon={isClean ? <IconCheck size={18} /> : <IconAlertTriangle size={18} />}
      title={failed.length > 0 ? `${taken} of ${count} taken in` : `${count} taken in`}
      withCloseButton
      closeButtonLabel="Close"
      onClose={onClose}
    >
      <List size="sm" mah={220} style={{ overflowY: 'auto' }}>
        {[...failed, ...outcomes.filter(({ problem }) => problem === null)].map((outcome, at) => (
          <List.Item key={`${at} ${outcome.file}`}>
            <Outcome outcome={outcome} />{' '}
            {outcome.offer === 'keep repeat' && <Button size="compact-xs" variant="default" onClick={() => onKeepRepeat(outcome)}>Take it in all the same</Button>}
            {outcome.offer === 'map columns' && outcome.path !== null && <MapColumns path={outcome.path} onMapColumns={onMapColumns} />}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function MapColumns({ path, onMapColumns }: { readonly path: string; readonly onMapColumns: (path: string) => void }) {
  return <Button size="compact-xs" variant="default" onClick={() => onMapColumns(path)}>Choose its columns…</Button>
}

function Outcome({ outcome: { file, document, proposals, problem, warnings } }: { readonly outcome: ImportOutcome }) {
  const isNamed = problem?.includes(file) === true
  return (
    <>
      {document !== null && <Anchor component="button" size="sm" onClick={() => navigate({ screen: 'sources', document: document.id })}>{file}</Anchor>}
      {document === null && !isNamed && <Text span fw={600} size="sm">{file}</Text>}
      {isNamed ? ' ' : ': '}
      {problem ?? proposalsInWords(proposals)}
      {document !== null && <Text size="xs" c="dimmed">{headLine(document)}</Text>}
      {warnings.map((warning) => <Text key={warning} size="xs" c="dimmed">{warning}</Text>)}
    </>
  )
}

/** What its head was taken to say, for a look before anything rests on it. */
function headLine({ title, date, meeting }: DocumentRow): string {
  return [title, date ?? 'no date found', meeting === null ? 'no meeting found' : meeting.name === title ? meeting.place : [meeting.name, meeting.place].filter((part) => part !== null).join(', ')].filter((part) => part !== null).join(' · ')
}
