/** Settings: how the window looks, who edits, which handling levels there are. */
import { PageHeader } from '#ui/page-header.tsx'

export function SettingsScreen() {
  return <PageHeader title="Settings" />
}
