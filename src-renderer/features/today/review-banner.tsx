/** How much awaits review, and the way there. */
import { Button, Text } from '@mantine/core'
import { IconChecks, IconListCheck } from '@tabler/icons-react'
import { navigate } from '#bridge/route.ts'
import { useQueryOf } from '#bridge/query.tsx'
import classes from './today.module.css'

export function ReviewBanner({ proposed }: { readonly proposed: number }) {
  const { data: documents } = useQueryOf('document.list')
  const next = documents?.find((document) => document.proposed > 0)
  if (proposed === 0) {
    return (
      <div className={classes.banner}>
        <IconChecks size={22} stroke={1.6} aria-hidden />
        <Text size="sm">Everything that was read has been reviewed.</Text>
      </div>
    )
  }
  return (
    <div className={classes.banner}>
      <IconListCheck size={22} stroke={1.6} aria-hidden />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={650}>{proposed === 1 ? '1 proposal awaits review' : `${proposed} proposals await review`}</Text>
        {next && (
          <Text size="sm" c="dimmed" truncate>
            Next: {next.title}
          </Text>
        )}
      </div>
      <Button onClick={() => navigate(next ? { screen: 'sources', document: next.id } : { screen: 'sources' })}>Review</Button>
    </div>
  )
}
