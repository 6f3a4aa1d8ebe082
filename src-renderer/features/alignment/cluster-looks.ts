/** Which sign each cluster bears: those of several members in their order, those who stand alone none. */

/** Cluster → its sign, counted from 0; a cluster of one is not among them. */
export function clusterLooks(clusters: readonly number[]): ReadonlyMap<number, number> {
  const members = Map.groupBy(clusters, (cluster) => cluster)
  return new Map([...members].filter(([, of]) => of.length > 1).map(([cluster], look) => [cluster, look] as const))
}
