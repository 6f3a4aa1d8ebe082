/** The list of sources: what has been taken in, and the ways to take in more. */
import { Button } from '@mantine/core'
import { IconClipboardText, IconFileImport, IconFiles, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentRow } from '#contract/records.ts'
import { useCommand } from '#bridge/commands.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { DocumentList } from './document-list.tsx'
import { DropArea } from './drop-area.tsx'
import { ImportOutcomes } from './import-outcomes.tsx'
import { ImportProgress } from './import-progress.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { RejectedNames } from './rejected-names.tsx'
import { TableDialog } from './table-dialog.tsx'
import { useImport } from './use-import.ts'

export function AllDocuments() {
  const { data: documents } = useQueryOf('document.list')
  const imports = useImport()
  const [isPasting, setPasting] = useState(false)
  useCommand('import', () => imports.importFiles())
  useCommand('paste-report', () => setPasting(true))

  const buttons = (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={14} />} onClick={() => setPasting(true)}>Paste text…</Button>
      <Button variant="default" leftSection={<IconTable size={14} />} onClick={() => imports.openTable()}>Table…</Button>
      <Button leftSection={<IconFileImport size={14} />} loading={imports.isBusy} onClick={() => imports.importFiles()}>Import…</Button>
    </>
  )
  return (
    <DropArea onFiles={imports.importFiles}>
      <PageHeader title="Sources" detail={documents === undefined ? ' ' : summary(documents)} actions={<><RejectedNames />{buttons}</>} />
      {imports.isBusy && <ImportProgress progress={imports.progress} onCancel={imports.cancel} />}
      <ImportOutcomes outcomes={imports.outcomes} onClose={imports.dismiss} onKeepRepeat={imports.keepRepeat} onMapColumns={imports.openTable} />
      {documents?.length === 0 && (
        <EmptyState
          icon={<IconFiles />}
          title="Bring in the first meeting report"
          description="Drop files or a whole folder here: text, Word, PDF with its text, saved web pages, and tables of statements (CSV, Excel). Or paste the words. Démarche proposes who said what, and you decide."
          action={buttons}
        />
      )}
      {documents !== undefined && documents.length > 0 && <DocumentList documents={documents} />}
      <PasteDialog opened={isPasting} onClose={() => setPasting(false)} onImport={imports.importText} />
      <TableDialog table={imports.table} onClose={imports.closeTable} onImport={imports.importTable} />
    </DropArea>
  )
}

function summary(documents: readonly DocumentRow[]): string {
  if (documents.length === 0) return 'No documents yet'
  const waiting = documents.reduce((sum, { proposed }) => sum + proposed, 0)
  const taken = `${documents.length} document${documents.length === 1 ? '' : 's'}`
  return waiting === 0 ? `${taken}, all reviewed` : `${taken}, ${waiting} statement${waiting === 1 ? '' : 's'} awaiting review`
}
