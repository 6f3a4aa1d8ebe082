/** The start screen: open the sample, begin anew, open a file, or go on where one was. */
import { PageHeader } from '#ui/page-header.tsx'

export function StartScreen() {
  return <PageHeader title="Démarche" />
}
