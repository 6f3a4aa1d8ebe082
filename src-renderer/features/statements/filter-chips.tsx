/** What is filtered right now, each part with a way to drop it; a line of fixed height, so nothing shifts. */
import { CloseButton, UnstyledButton } from '@mantine/core'
import classes from './filter-chips.module.css'
import { FACETS, type ActivePart } from './filter-model.ts'

interface FilterChipsProps {
  /** What stands here while nothing is filtered. */
  readonly none: string
  readonly parts: readonly ActivePart[]
  readonly onDrop: (part: ActivePart) => void
  readonly onClear: () => void
}

export function FilterChips({ none, parts, onDrop, onClear }: FilterChipsProps) {
  return (
    <div className={classes.line} role="group" aria-label="Active filters">
      {parts.length === 0 && <span className={classes.none}>{none}</span>}
      {parts.map((part) => (
        <span key={`${part.facet} ${part.value ?? ''}`} className={classes.chip}>
          <span className={classes.facet}>{facetName(part)}</span>
          <span className={classes.label} title={part.label}>{part.label}</span>
          <CloseButton size="1.5rem" iconSize={12} aria-label={`Drop ${part.label}`} onClick={() => onDrop(part)} />
        </span>
      ))}
      {parts.length > 0 && <UnstyledButton className={classes.clear} onClick={onClear}>Clear all</UnstyledButton>}
    </div>
  )
}

function facetName({ facet }: ActivePart): string {
  return FACETS.find((known) => known.facet === facet)?.label ?? (facet === 'document' ? 'Document' : '')
}
