/**
 * An answer as one string and back. JSON knows no typed arrays, so those that stand at the top of an answer's value (the
 * cells of the matrix, the figures of the alignment) travel by name; NaN, which JSON does not know either, as null.
 */
const KINDS = { Uint16Array, Uint32Array, Float32Array } as const
type Kind = keyof typeof KINDS

interface Named {
  readonly typedArray: Kind
  readonly items: readonly (number | null)[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const named = (value: unknown): unknown => {
  if (value instanceof Uint16Array) return { typedArray: 'Uint16Array', items: Array.from(value) } satisfies Named
  if (value instanceof Uint32Array) return { typedArray: 'Uint32Array', items: Array.from(value) } satisfies Named
  if (value instanceof Float32Array) return { typedArray: 'Float32Array', items: Array.from(value) } satisfies Named
  return value
}

const isNamed = (value: unknown): value is Named => isRecord(value) && typeof value['typedArray'] === 'string' && Object.hasOwn(KINDS, value['typedArray']) && Array.isArray(value['items'])

const unnamed = (value: unknown): unknown => (isNamed(value) ? KINDS[value.typedArray].from(value.items.map((item) => item ?? Number.NaN)) : value)

/** Only what stands at the top of `value` is looked at: a page of a hundred rows costs nothing more than JSON does. */
const eachOfValue = (answer: unknown, change: (value: unknown) => unknown, concerns: (value: unknown) => boolean): unknown => {
  if (!isRecord(answer) || !isRecord(answer['value'])) return answer
  const entries = Object.entries(answer['value'])
  if (!entries.some(([, inner]) => concerns(inner))) return answer
  return { ...answer, value: Object.fromEntries(entries.map(([key, inner]) => [key, change(inner)])) }
}

export const answerText = (answer: unknown): string => JSON.stringify(eachOfValue(answer, named, ArrayBuffer.isView))

/** @throws SyntaxError where the text is no JSON */
export const answerOf = (text: string): unknown => eachOfValue(JSON.parse(text), unnamed, isNamed)
