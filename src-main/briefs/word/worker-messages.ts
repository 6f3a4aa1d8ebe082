/** What the window's process and the rendering worker say to each other. */
import type { RenderRequest } from './service.ts'

export type ToWorker =
  | { readonly kind: 'render'; readonly id: number; readonly request: RenderRequest }
  | { readonly kind: 'cancel'; readonly id: number }

export type FromWorker =
  | { readonly kind: 'done'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly id: number; readonly name: string; readonly message: string }

/** Given to the worker when it starts. */
export interface WorkerData {
  readonly figures: string
}
