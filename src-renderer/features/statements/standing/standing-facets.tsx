/** The facets of positions: stance, actor, issue, each with what it would leave. */
import { memo, useMemo } from 'react'
import { useStable } from '#bridge/use-stable.ts'
import type { StandingFilter } from '#contract/methods/export.ts'
import type { PositionRow } from '#contract/records.ts'
import { standingCounts, STANDING_FACETS } from '#domain/standing-filter.ts'
import { FacetGroup } from '../facet-group.tsx'
import type { LabelOf } from '../facet-labels.ts'
import classes from '../facet-panel.module.css'
import { chosen, FACETS, withFacet, type Facet } from '../filter-model.ts'

interface StandingFacetsProps {
  readonly positions: readonly PositionRow[]
  readonly filter: StandingFilter
  readonly labelOf: LabelOf
  readonly onFilter: (filter: unknown) => void
}

export const StandingFacets = memo(function StandingFacets({ positions, filter, labelOf, onFilter }: StandingFacetsProps) {
  const counts = useMemo(() => standingCounts(positions, filter), [positions, filter])
  const onChosen = useStable((facet: Facet, values: readonly string[]) => onFilter(withFacet(filter, facet, values)))
  return (
    <nav className={classes.panel} aria-label="Filters">
      {STANDING_FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={FACETS.find((one) => one.facet === facet)?.label ?? facet}
          values={counts[facet]}
          chosen={chosen(filter, facet)}
          labelOf={labelOf}
          onChosen={onChosen}
        />
      ))}
    </nav>
  )
})
