/** What to do where the matrix has nothing to show. */
import { Button } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { EVERYTHING, type MatrixSettings } from './matrix-settings.ts'

interface NoRowsProps {
  readonly settings: MatrixSettings
  readonly onChange: (settings: MatrixSettings) => void
}

const isNarrowed = ({ actors, issues, asOf }: MatrixSettings): boolean => actors !== null || issues !== null || asOf !== null

export function NoRows({ settings, onChange }: NoRowsProps) {
  if (isNarrowed(settings)) {
    return (
      <EmptyState
        icon={<IconLayoutGrid size={28} />}
        title="Nobody held a view here"
        description="No actor chosen has a view on the issues chosen by that day."
        action={<Button onClick={() => onChange(EVERYTHING)}>Show everything</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon={<IconLayoutGrid size={28} />}
      title="No position is confirmed yet"
      description="Accept what reports say in Sources, and it appears here as actors against issues."
      action={
        <>
          <Button onClick={() => navigate({ screen: 'sources' })}>Review in Sources</Button>
          {settings.hideSilent ? (
            <Button variant="default" onClick={() => onChange({ ...settings, hideSilent: false })}>
              Show silent actors
            </Button>
          ) : null}
        </>
      }
    />
  )
}
