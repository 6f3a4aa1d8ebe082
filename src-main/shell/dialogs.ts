/** The native file dialogs, as plain questions: a path, several, or null when the person cancels. */
import { join } from 'node:path'
import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'
import type { DesktopDeps } from '#app/deps.ts'

const WORKSPACES: FileFilter[] = [{ name: 'Démarche workspace', extensions: ['demarche'] }]
const REPORTS: FileFilter[] = [
  { name: 'Reports', extensions: ['txt', 'text', 'md', 'html', 'htm', 'docx', 'pdf', 'csv', 'tsv', 'xlsx'] },
  { name: 'All files', extensions: ['*'] },
]
const TABLES: FileFilter[] = [
  { name: 'Tables', extensions: ['csv', 'tsv', 'xlsx'] },
  { name: 'All files', extensions: ['*'] },
]
const EXPORTS = { csv: 'Comma-separated table', xlsx: 'Excel workbook', graphml: 'GraphML network' } as const
const BRIEFS: FileFilter[] = [{ name: 'Word document', extensions: ['docx'] }]
const PLANS: FileFilter[] = [{ name: 'Plan of a book', extensions: ['json'] }]
const TEMPLATES: FileFilter[] = [{ name: 'Word document or template', extensions: ['docx', 'dotx'] }]

/** A name that every file system takes. */
const fileName = (name: string): string => {
  // oxlint-disable-next-line no-control-regex -- control characters are what must go
  const plain = name.replace(/[\u0000-\u001F\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ').trim()
  return plain.replace(/^\.+|\.+$/g, '').slice(0, 120) || 'Untitled'
}

const withEnding = (path: string, ending: string): string => (path.toLowerCase().endsWith(ending) ? path : path + ending)

export interface DialogSettings {
  readonly window: () => BrowserWindow
  /** Where a save dialog starts the first time. */
  readonly documents: string
}

/** Dialogs attached to the window. */
export const createDialogs = ({ window, documents }: DialogSettings): DesktopDeps['dialogs'] => {
  const save = async (title: string, name: string, ending: string, filters: FileFilter[]): Promise<string | null> => {
    const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
    const defaultPath = join(documents, fileName(bare) + ending)
    const { canceled, filePath } = await dialog.showSaveDialog(window(), { title, defaultPath, filters })
    return canceled || filePath === '' ? null : withEnding(filePath, ending)
  }
  return {
    openWorkspace: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Open workspace',
        filters: [...WORKSPACES, { name: 'All files', extensions: ['*'] }],
        properties: ['openFile'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    importFiles: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Import reports',
        filters: REPORTS,
        properties: ['openFile', 'multiSelections'],
      })
      return canceled || filePaths.length === 0 ? null : filePaths
    },
    importTable: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title: 'Import a table of statements', filters: TABLES, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    openTemplate: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title: 'Word template', filters: TEMPLATES, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    openBookPlan: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title: 'Plan of a book', filters: PLANS, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveBookPlan: (name) => save('Save the plan', name, '.json', PLANS),
    saveWorkspace: (name) => save('New workspace', name, '.demarche', WORKSPACES),
    briefFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Folder for the briefs',
        buttonLabel: 'Export here',
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveBrief: (name) => save('Export brief', name, '.docx', BRIEFS),
    saveBackup: (name) => save('Back up workspace', name, '.demarche', WORKSPACES),
    saveExport: (name, ending) => save('Export', name, `.${ending}`, [{ name: EXPORTS[ending], extensions: [ending] }]),
  }
}
