/** Sources: the list of documents, or one of them open in the reader. */
import type { Route } from '#bridge/route.ts'
import { AllDocuments } from './all-documents.tsx'
import { DocumentReader } from './document-reader.tsx'

export function SourcesScreen({ route }: { readonly route: Extract<Route, { screen: 'sources' }> }) {
  if (route.document === undefined) return <AllDocuments />
  return <DocumentReader documentId={route.document} statementId={route.statement} />
}
