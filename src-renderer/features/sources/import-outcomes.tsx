/** What came of an import, file by file, problems first and in plain words. */
import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ImportOutcome } from '#contract/methods/document.ts'
import { navigate } from '#bridge/route.ts'
import { proposalsInWords } from './use-import.ts'

export function ImportOutcomes({ outcomes, onClose }: { readonly outcomes: readonly ImportOutcome[]; readonly onClose: () => void }) {
  if (outcomes.length === 0) return null
  const failed = outcomes.filter(({ problem }) => problem !== null)
  const taken = outcomes.length - failed.length
  return (
    <Alert
      role="status"
      m="sm"
      variant="outline"
      color={failed.length > 0 ? 'orange' : 'green'}
      icon={failed.length > 0 ? <IconAlertTriangle size={18} /> : <IconCheck size={18} />}
      title={failed.length > 0 ? `${taken} of ${outcomes.length} files taken in` : `${taken} files taken in`}
      withCloseButton
      closeButtonLabel="Close"
      onClose={onClose}
    >
      <List size="sm" mah={180} style={{ overflowY: 'auto' }}>
        {[...failed, ...outcomes.filter(({ problem }) => problem === null)].map(({ file, document, proposals, problem }) => (
          <List.Item key={file}>
            {document !== null && <Anchor component="button" size="sm" onClick={() => navigate({ screen: 'sources', document: document.id })}>{file}</Anchor>}
            {document === null && problem?.includes(file) !== true && <Text span fw={600} size="sm">{file}</Text>}
            {problem?.includes(file) === true ? ' ' : ': '}
            {problem ?? proposalsInWords(proposals)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
