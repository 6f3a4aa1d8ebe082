/** Every facet with the counts that the other filters leave, and the range of dates. */
import { memo, useMemo } from 'react'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { FacetValue, StatementFacets } from '#contract/records.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { useStable } from '#bridge/use-stable.ts'
import { DateRange } from './date-range.tsx'
import { FacetGroup } from './facet-group.tsx'
import classes from './facet-panel.module.css'
import { chosen, FACETS, withFacet, type Facet } from './filter-model.ts'
import type { LabelOf } from './facet-labels.ts'

interface FacetPanelProps {
  readonly facets: StatementFacets | undefined
  readonly filter: StatementFilter
  readonly labelOf: LabelOf
  readonly onFilter: (filter: StatementFilter) => void
}

const NO_VALUES: readonly FacetValue[] = []

/** Redrawn for another filter or other counts, not for every row the keyboard passes. */
export const FacetPanel = memo(function FacetPanel({ facets, filter, labelOf, onFilter }: FacetPanelProps) {
  const onChosen = useStable((facet: Facet, values: readonly string[]) => onFilter(withFacet(filter, facet, values)))
  const topics = useQueryOf('topic.list').data
  const topicParents = useMemo(() => new Map((topics ?? []).map(({ id, parent }) => [id, parent])), [topics])
  return (
    <nav className={classes.panel} aria-label="Filters">
      {FACETS.map(({ facet, label }) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={label}
          values={facets?.[facet] ?? NO_VALUES}
          chosen={chosen(filter, facet)}
          parents={facet === 'topic' ? topicParents : undefined}
          labelOf={labelOf}
          onChosen={onChosen}
        />
      ))}
      <DateRange filter={filter} onFilter={onFilter} />
    </nav>
  )
})
