/** A ministry's own Word templates: which there are, and what is amiss before one is filled. */
import { z } from 'zod'
import { method } from '../wire.ts'
import { briefOptions } from './brief-options.ts'

/** Where the file lies. */
export const templatePath = z.string().min(1).max(4096)

export interface TemplateChoice {
  readonly path: string
  readonly name: string
  /** One of the examples that come with the program. */
  readonly shipped: boolean
  /** It is not where it was. */
  readonly missing: boolean
}

export interface TemplateFinding {
  readonly code: 'empty' | 'unknown' | 'misplaced' | 'unfilled' | 'unplaced' | 'unmarked' | 'attached'
  /** The template cannot be filled as long as this stands. */
  readonly fatal: boolean
  readonly message: string
}

export const templateMethods = {
  /** The examples, then those of one's own by their paths. */
  'template.list': method<readonly TemplateChoice[]>()(z.strictObject({ own: z.array(templatePath).max(100) })),
  /** Asks for a file and refuses one that can be no template; null when the person cancels. */
  'template.choose': method<TemplateChoice | null>()(z.undefined()),
  /** A copy of a template to make one's own of; asks where to; null when the person cancels. */
  'template.copy': method<TemplateChoice | null>()(z.strictObject({ path: templatePath })),
  /** What a person should know before the document is written in the template. */
  'template.check': method<readonly TemplateFinding[]>()(z.strictObject({ path: templatePath, options: briefOptions })),
}
