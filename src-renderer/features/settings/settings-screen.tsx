/** Settings: how the window looks, who edits, this workspace, its handling levels, and the program itself. */
import { ScrollArea, Stack } from '@mantine/core'
import { useQueryOf } from '#bridge/query.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { HandlingSection } from './handling-section.tsx'
import { HouseStyleLink } from './house-style-link.tsx'
import { WorkspaceSection } from './workspace-section.tsx'
import { YouSection } from './you-section.tsx'

export function SettingsScreen() {
  const { data: workspace } = useQueryOf('workspace.current')
  return (
    <>
      <PageHeader title="Settings" detail="Kept on this computer" />
      <ScrollArea flex={1}>
        <Stack gap={0} maw="50rem" px="lg" pb="xl">
          <AppearanceSection />
          <YouSection />
          {workspace && <WorkspaceSection key={workspace.path} workspace={workspace} />}
          <HandlingSection />
          <HouseStyleLink />
          <AboutSection />
        </Stack>
      </ScrollArea>
    </>
  )
}
