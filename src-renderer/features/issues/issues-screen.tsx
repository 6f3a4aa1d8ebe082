/** The issues screen. */
import { PageHeader } from '#ui/page-header.tsx'

export function IssuesScreen() {
  return <PageHeader title="Issues" />
}
