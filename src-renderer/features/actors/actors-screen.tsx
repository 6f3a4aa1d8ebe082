/** The actors screen. */
import { PageHeader } from '#ui/page-header.tsx'

export function ActorsScreen() {
  return <PageHeader title="Actors" />
}
