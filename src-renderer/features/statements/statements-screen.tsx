/** The statements screen. */
import { PageHeader } from '#ui/page-header.tsx'

export function StatementsScreen() {
  return <PageHeader title="Statements" />
}
