/** A ministry's own Word templates: read, looked through before anything is written, and the examples that ship. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkTemplate } from '#briefs/template/check.ts'
import { TemplateError, openTemplate } from '#briefs/template/template-file.ts'
import type { TemplateFile } from '#briefs/template/template-file.ts'
import type { DemarcheHandlers } from '#contract/api.ts'
import type { DocumentTree } from '#contract/document-tree.ts'
import { DemarcheError } from '#contract/errors.ts'
import type { BriefOptions } from '#contract/methods/brief.ts'
import type { TemplateChoice, TemplateFinding, templateMethods } from '#contract/methods/template.ts'
import { prepareBrief } from './brief-plans.ts'
import type { DesktopDeps } from './deps.ts'
import type { Session } from './session.ts'
import { writeWhole } from './write-whole.ts'

/** As large as what it may unpack to. */
const LARGEST_FILE = 64_000_000
const EXAMPLES = ['country-brief.docx', 'submission.docx'] as const

/** Files read before, as long as they are as they were: a batch and a preview ask for the same one many times. */
const read = new Map<string, { readonly state: string; readonly file: TemplateFile }>()

/** @throws DemarcheError `not-found` where there is no such file, `unreadable-file` where it cannot be read or is too large. */
export function readTemplate(path: string): TemplateFile {
  const name = basename(path)
  try {
    const { size, mtimeMs } = statSync(path)
    if (size > LARGEST_FILE) throw new DemarcheError('unreadable-file', `${name} cannot be used as a template: it is larger than 64 MB.`)
    const state = `${size} ${mtimeMs}`
    const known = read.get(path)
    if (known?.state === state) return known.file
    const file = { name, bytes: new Uint8Array(readFileSync(path)) }
    read.clear()
    read.set(path, { state, file })
    return file
  } catch (cause) {
    if (cause instanceof DemarcheError) throw cause
    if (!existsSync(path)) throw new DemarcheError('not-found', `The template ${name} is not there any more. Choose another, or the house style.`, { cause })
    throw new DemarcheError('unreadable-file', `The template ${name} cannot be read. Check that it is a file and yours to read.`, { cause })
  }
}

/** @throws DemarcheError `unreadable-file` where the file can be no template at all. */
export function templateFindings(file: TemplateFile, tree: DocumentTree): readonly TemplateFinding[] {
  return told(() => checkTemplate(file, tree))
}

/** @throws DemarcheError `bad-input` naming everything for which the template cannot be filled with the document; as `templateFindings` */
export function mustFit(file: TemplateFile, tree: DocumentTree): void {
  const fatal = templateFindings(file, tree).filter((finding) => finding.fatal)
  if (fatal.length > 0) throw new DemarcheError('bad-input', `${file.name} cannot be used as a template: ${fatal.map(({ message }) => message).join(' ')}`)
}

/** What is amiss with a template for this document. @throws DemarcheError as `readTemplate`, `templateFindings`, `prepareBrief` */
export function checkTemplateFor(session: Session, options: BriefOptions, path: string): readonly TemplateFinding[] {
  return templateFindings(readTemplate(path), prepareBrief(session, options).planned.tree)
}

export type TemplateHandlers = Pick<DemarcheHandlers, keyof typeof templateMethods>

/** `session` gives the open workspace. @throws DemarcheError `no-workspace` through `session` */
export function templateHandlers(deps: DesktopDeps, session: () => Session): TemplateHandlers {
  const examples = EXAMPLES.map((name) => join(deps.paths.resources, 'briefs', 'templates', name))
  const choice = (path: string): TemplateChoice => ({ path, name: basename(path), shipped: examples.includes(path), missing: !existsSync(path) })
  return {
    'template.list': ({ own }) => [...examples, ...own].map(choice),
    'template.choose': async () => {
      const path = await deps.dialogs.openTemplate()
      if (path === null) return null
      const file = readTemplate(path)
      told(() => openTemplate(file))
      return choice(path)
    },
    'template.copy': async ({ path }) => {
      const { name, bytes } = readTemplate(path)
      const target = await deps.dialogs.saveBrief(name)
      if (target === null) return null
      writeWhole(target, bytes)
      return choice(target)
    },
    'template.check': ({ path, options }) => checkTemplateFor(session(), options, path),
  }
}

function told<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof TemplateError) throw new DemarcheError('unreadable-file', cause.message, { cause })
    throw cause
  }
}
