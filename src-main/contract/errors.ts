/** Errors that cross the wire: a code to act on, a message that says what to do. */
export const ERROR_CODES = [
  'bad-input',
  'not-found',
  'not-a-workspace',
  'newer-version',
  'locked',
  'read-only',
  'unreadable-file',
  'empty-report',
  'duplicate',
  'conflict',
  'nothing-to-undo',
  'no-workspace',
  'cancelled',
  'disk',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export class DemarcheError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DemarcheError'
    this.code = code
  }
}

/** Errors as data: Electron strips everything but the message from a rejected invoke. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } }
