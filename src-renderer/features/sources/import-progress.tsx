/** How far an import has got, and the way to stop it. */
import { Button, Group, Progress, Text } from '@mantine/core'
import type { ImportProgress as Figures } from './use-import.ts'

export function ImportProgress({ progress, onCancel }: { readonly progress: Figures | null; readonly onCancel: () => void }) {
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total
  return (
    <Group px="md" py={6} gap="sm" wrap="nowrap">
      <Progress flex={1} size="sm" value={100 * (share ?? 1)} animated={share === null} aria-label="Reading the reports" />
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{wordsFor(progress)}</Text>
      <Button size="compact-xs" variant="default" onClick={onCancel}>Cancel</Button>
    </Group>
  )
}

function wordsFor(progress: Figures | null): string {
  if (progress === null) return 'Reading…'
  const { done, total } = progress
  return total <= 1 ? `Reading… ${Math.round(100 * done)} %` : `Reading file ${Math.min(total, Math.floor(done) + 1)} of ${total}`
}
