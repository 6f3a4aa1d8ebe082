/** The preview in each of its states: on its way, failed, there. */
import { Button, Center, Loader } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { BriefPreview } from '#contract/methods/brief.ts'
import { messageOf } from '#bridge/door.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PreviewPane } from './preview-pane.tsx'

export function PreviewOf({ preview }: { readonly preview: UseQueryResult<BriefPreview> }) {
  if (preview.error) {
    return (
      <EmptyState
        icon={<IconFileOff size={28} />}
        title="The document could not be prepared"
        description={messageOf(preview.error)}
        action={<Button onClick={() => void preview.refetch()}>Try again</Button>}
      />
    )
  }
  if (!preview.data) {
    return (
      <Center flex={1}>
        <Loader size="sm" aria-label="Preparing the preview" />
      </Center>
    )
  }
  return <PreviewPane tree={preview.data.tree} waiting={preview.isFetching} />
}
