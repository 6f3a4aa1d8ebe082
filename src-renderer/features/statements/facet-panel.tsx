/** Every facet with the counts that the other filters leave, and the range of dates. */
import { memo } from 'react'
import type { StatementFilter } from '#contract/methods/statement.ts'
import type { StatementPage } from '#contract/records.ts'
import { DateRange } from './date-range.tsx'
import { FacetGroup } from './facet-group.tsx'
import classes from './facet-panel.module.css'
import { chosen, FACETS, toggleValue, withFacet } from './filter-model.ts'
import type { LabelOf } from './facet-labels.ts'

interface FacetPanelProps {
  readonly facets: StatementPage['facets'] | undefined
  readonly filter: StatementFilter
  readonly labelOf: LabelOf
  readonly onFilter: (filter: StatementFilter) => void
}

/** Redrawn for another filter or other counts, not for every row the keyboard passes. */
export const FacetPanel = memo(function FacetPanel({ facets, filter, labelOf, onFilter }: FacetPanelProps) {
  return (
    <nav className={classes.panel} aria-label="Filters">
      {FACETS.map(({ facet, label }) => (
        <FacetGroup
          key={facet}
          facet={facet}
          label={label}
          values={facets?.[facet] ?? []}
          chosen={chosen(filter, facet)}
          labelOf={labelOf}
          onToggle={(value) => onFilter(toggleValue(filter, facet, value))}
          onClear={() => onFilter(withFacet(filter, facet, []))}
        />
      ))}
      <DateRange filter={filter} onFilter={onFilter} />
    </nav>
  )
})
