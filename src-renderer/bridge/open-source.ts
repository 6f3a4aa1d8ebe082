/** From evidence to the sentence in its report, or to the grid for a live note that stands in none. */
import { navigate } from './route.ts'

export function openSource(statement: string, document: string | null, quote: string): void {
  if (document !== null) navigate({ screen: 'sources', document, statement })
  else navigate({ screen: 'positions', filter: { text: `"${quote.replaceAll('"', ' ').slice(0, 400)}"` } })
}
