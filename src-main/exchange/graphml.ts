/**
 * Who agrees with whom as a network, in GraphML (Brandes et al., graphml.graphdrawing.org), which Gephi, yEd and
 * visone open: a node an actor with its cluster, an edge a pair with its agreement and the issues it rests on.
 */
import type { Alignment } from '#contract/records/alignment.ts'
import { xmlSafe } from '#contract/xml-safe.ts'

/** Pairs that agree less than `atLeast` make no edge. Ids are the workspace's own. */
export function alignmentGraphml(alignment: Alignment, atLeast: number): string {
  const { actors, agreement, shared, clusters, fewShared } = alignment
  const nodes = actors.map(
    ({ id, name, shortName, kind }, at) =>
      `    <node id="${escaped(id)}"><data key="label">${escaped(shortName)}</data><data key="name">${escaped(name)}</data><data key="kind">${escaped(kind)}</data><data key="cluster">${clusters[at] ?? 0}</data></node>`,
  )
  const edges = actors.flatMap((one, row) =>
    actors.slice(row + 1).flatMap((other, after) => {
      const cell = row * actors.length + row + 1 + after
      const figure = agreement[cell] ?? Number.NaN
      const issues = shared[cell] ?? 0
      if (Number.isNaN(figure) || figure < atLeast) return []
      return [`    <edge source="${escaped(one.id)}" target="${escaped(other.id)}"><data key="agreement">${figure.toFixed(4)}</data><data key="shared">${issues}</data><data key="few">${issues < fewShared}</data></edge>`]
    }),
  )
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([id, domain, name, type]) => `  <key id="${id}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="alignment" edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}

const KEYS = [
  ['label', 'node', 'label', 'string'],
  ['name', 'node', 'name', 'string'],
  ['kind', 'node', 'kind', 'string'],
  ['cluster', 'node', 'cluster', 'int'],
  ['agreement', 'edge', 'agreement', 'double'],
  ['shared', 'edge', 'shared issues', 'int'],
  ['few', 'edge', 'few shared issues', 'boolean'],
] as const

function escaped(text: string): string {
  return xmlSafe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
