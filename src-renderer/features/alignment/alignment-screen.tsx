/** Alignment: who stands with whom on chosen issues, as a clustered map or a network, with groups and outliers beside it. */
import { Button, Center, Loader } from '@mantine/core'
import { IconAffiliate } from '@tabler/icons-react'
import { useState } from 'react'
import { messageOf } from '#bridge/door.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { navigate } from '#bridge/route.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { AgreementMap } from './agreement-map.tsx'
import { AlignmentActions } from './alignment-actions.tsx'
import { EVERYONE, LEAST_ACTORS, alignmentSettings, questionOf } from './alignment-settings.ts'
import { AlignmentSide } from './alignment-side.tsx'
import { AlignmentToolbar } from './alignment-toolbar.tsx'
import classes from './alignment.module.css'
import { NetworkView } from './network-view.tsx'
import type { Pair } from './pairs.ts'

export function AlignmentScreen() {
  const [settings, setSettings] = useRemembered('here.alignment.settings', alignmentSettings, EVERYONE)
  const [pair, setPair] = useState<Pair | null>(null)
  const { data: alignment, error } = useQueryOf('alignment.of', questionOf(settings), { keepPrevious: true })
  if (error) return <EmptyState icon={<IconAffiliate size={28} />} title="The alignment cannot be shown" description={messageOf(error)} />
  if (!alignment) {
    return (
      <Center flex={1} h="100%">
        <Loader size="sm" aria-label="Loading the alignment" />
      </Center>
    )
  }
  const enough = alignment.actors.length >= LEAST_ACTORS
  return (
    <>
      <PageHeader
        title="Alignment"
        detail={`${alignment.actors.length} actors on ${alignment.issues.length} issues · agreement corrected for chance and consensus`}
        actions={<AlignmentActions settings={settings} alignment={alignment} onChange={setSettings} />}
      />
      <AlignmentToolbar settings={settings} onChange={setSettings} />
      {enough ? (
        <div className={classes.body}>
          {settings.view === 'map' ? <AgreementMap alignment={alignment} onPair={setPair} /> : <NetworkView alignment={alignment} atLeast={settings.atLeast} />}
          <AlignmentSide alignment={alignment} pair={settings.view === 'map' ? pair : undefined} />
        </div>
      ) : (
        <NobodyToCompare narrowed={settings.actors !== null || settings.issues !== null || settings.asOf !== null} onEveryone={() => setSettings(EVERYONE)} />
      )}
    </>
  )
}

function NobodyToCompare({ narrowed, onEveryone }: { readonly narrowed: boolean; readonly onEveryone: () => void }) {
  return (
    <EmptyState
      icon={<IconAffiliate size={28} />}
      title="Nobody to compare yet"
      description="Two actors with confirmed views of their own on the same issue are needed before agreement can be told."
      action={narrowed ? <Button onClick={onEveryone}>Compare everyone on everything</Button> : <Button onClick={() => navigate({ screen: 'sources' })}>Review in Sources</Button>}
    />
  )
}
