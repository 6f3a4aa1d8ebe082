/** The briefs screen. */
import { PageHeader } from '#ui/page-header.tsx'

export function BriefsScreen() {
  return <PageHeader title="Briefs" />
}
