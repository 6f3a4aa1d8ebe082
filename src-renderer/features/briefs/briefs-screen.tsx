/** Briefs: options on the left, the page as it will be printed on the right, and what was saved before. */
import { Button, Stack, Tabs } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useEffect } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import { navigate, type Route } from '#bridge/route.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { ActorSelect } from './actor-select.tsx'
import { requestFor, useBriefSettings } from './brief-options.ts'
import classes from './briefs.module.css'
import { ExportHistory } from './export-history.tsx'
import { toastExported } from './export-toast.tsx'
import { PickSomeone } from './pick-someone.tsx'
import { PreviewOf } from './preview-of.tsx'
import { ReleaseCheck } from './release-check.tsx'
import { SettingsForm } from './settings-form.tsx'

const paneSize = z.number()
const lastActor = z.string().nullable()
/** Typing in For and From redraws the page when the hand rests. */
const REDRAW_AFTER_MS = 250

const choose = (actor: string): void => navigate({ screen: 'briefs', actor }, 'replace')

export function BriefsScreen({ route }: { readonly route: Extract<Route, { screen: 'briefs' }> }) {
  const [last, setLast] = useRemembered('here.briefs.actor', lastActor, null)
  const actor = route.actor ?? last
  useEffect(() => {
    if (route.actor !== undefined) setLast(route.actor)
  }, [route.actor, setLast])
  const [settings, setSettings] = useBriefSettings()
  const [settled] = useDebouncedValue(settings, REDRAW_AFTER_MS)
  const [width, setWidth] = useRemembered('briefs.form', paneSize, 320)
  const preview = useQueryOf('brief.preview', requestFor(actor ?? '-', settled), { enabled: actor !== null, keepPrevious: true })
  const exporting = useMutationOf('brief.export', { onDone: (written) => written && toastExported(written) })

  const form = (
    <>
      <Stack className={classes.form} gap="md">
        <ActorSelect actor={actor} onChoose={choose} />
        <SettingsForm settings={settings} onChange={setSettings} />
        {actor !== null && preview.data ? <ReleaseCheck check={preview.data.release} /> : null}
      </Stack>
      <div className={classes.release}>
        <Button
          fullWidth
          size="sm"
          leftSection={<IconFileTypeDocx size={18} />}
          disabled={actor === null || !preview.data}
          loading={exporting.isPending}
          onClick={() => actor !== null && exporting.mutate({ options: requestFor(actor, settings) })}
        >
          Export .docx…
        </Button>
      </div>
    </>
  )

  const pages = (
    <Tabs defaultValue="preview" keepMounted={false} className={classes.tabs ?? ''}>
      <Tabs.List px="md">
        <Tabs.Tab value="preview">Preview</Tabs.Tab>
        <Tabs.Tab value="history">Saved briefs</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="preview" className={classes.panel ?? ''}>
        {actor === null ? <PickSomeone onChoose={choose} /> : <PreviewOf preview={preview} />}
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.panel ?? ''}>
        <ExportHistory />
      </Tabs.Panel>
    </Tabs>
  )

  return (
    <Stack h="100%" gap={0}>
      <PageHeader title="Briefs" detail={preview.data?.suggestedFileName ?? 'Country brief: what one actor said and where it stands'} />
      <SplitPane label="Width of the brief options" size={width} onSize={setWidth} min={280} max={460} left={form} right={pages} />
    </Stack>
  )
}
