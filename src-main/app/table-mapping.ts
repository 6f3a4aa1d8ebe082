/** Which column of a table of statements holds what, guessed from the names of the columns. */
import { TABLE_FIELDS, type TableField, type TableMapping } from '#contract/methods/document.ts'

/** Names a column may go by, the surest first. */
const NAMES: Readonly<Record<TableField, RegExp>> = {
  actor: /^(?:actors?|speakers?|who|country|countries|states?|delegations?|organi[sz]ations?|party|parties|member states?|entity|name)$/,
  quote: /^(?:statements?|quotes?|quotations?|text|said|what(?: was)? said|passages?|excerpts?|content|remarks?|words?|summary|position)$/,
  date: /^(?:dates?|day|when|meeting date|date of (?:statement|meeting))$/,
  onBehalfOf: /^(?:on behalf of|for|behalf|speaking for|spokes\w* for|groups?|groupings?)$/,
  topic: /^(?:topics?|themes?|subjects?|tags?|category|categories)$/,
  issue: /^(?:issues?|questions?)$/,
  value: /^(?:values?|stance(?: value)?|scores?|position value|rating)$/,
  condition: /^(?:conditions?|proviso|caveats?)$/,
}

/** Each field gets the first column that bears one of its names and no other field has. */
export function guessMapping(columns: readonly string[]): TableMapping {
  const mapping: Partial<Record<TableField, number>> = {}
  const plain = columns.map((column) => column.toLowerCase().replaceAll(/[_\-\s]+/g, ' ').replaceAll(/[^\p{L} ]/gu, '').trim())
  for (const field of TABLE_FIELDS) {
    const at = plain.findIndex((name, column) => NAMES[field].test(name) && !Object.values(mapping).includes(column))
    if (at !== -1) mapping[field] = at
  }
  return mapping
}
