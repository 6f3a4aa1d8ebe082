/** The house style: its fields on the left, a page in that dress on the right. */
import { Badge, Button, Group, ScrollArea, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { navigate } from '#bridge/route.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { Paper } from '#ui/paper/paper.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import classes from './house-style.module.css'
import { SPECIMEN } from './specimen.ts'
import { StyleForm } from './style-form.tsx'
import { useStyleDraft } from './use-style-draft.ts'

const FORM_WIDTH = 440
const ZOOM = 0.8

export function HouseStyleScreen() {
  const { style, shipped, round, change, reset } = useStyleDraft()
  const [width, setWidth] = useState(FORM_WIDTH)
  if (style === null) return null
  return (
    <Stack h="100%" gap={0}>
      <PageHeader
        title="House style"
        detail="How every document looks, on screen, in Word and in PDF; kept on this computer"
        actions={
          <Group gap="xs">
            {shipped ? <Badge variant="outline" color="gray">as it ships</Badge> : null}
            <Button variant="default" disabled={shipped} onClick={reset}>
              As it ships
            </Button>
            <Button variant="default" leftSection={<IconArrowLeft size={14} aria-hidden />} onClick={() => navigate({ screen: 'settings' })}>
              Settings
            </Button>
          </Group>
        }
      />
      <SplitPane
        label="Width of the form"
        size={width}
        onSize={setWidth}
        min={380}
        max={620}
        left={
          <ScrollArea h="100%" type="auto">
            <div className={classes.form}>
              {/* Fields keep what is typed, so another style needs fields of its own. */}
              <StyleForm key={round} style={style} onChange={change} />
            </div>
          </ScrollArea>
        }
        right={
          <div className={classes.desk} role="region" aria-label="Specimen" tabIndex={0}>
            <div style={{ zoom: ZOOM }}>
              <Paper tree={SPECIMEN} house={style} />
            </div>
          </div>
        }
      />
    </Stack>
  )
}
