/** The file is no template that can be filled. */
export class TemplateError extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file} cannot be used as a template: ${reason}`, options)
    this.name = 'TemplateError'
  }
}
