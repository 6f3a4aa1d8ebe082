/** One facet: its values as tick boxes with counts; long ones fold and can be searched, a tree folds to its top. */
import { CloseButton, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { memo, useId, useState } from 'react'
import { z } from 'zod'
import type { FacetValue } from '#contract/records.ts'
import { useRemembered } from '#bridge/preferences.ts'
import type { LabelOf } from './facet-labels.ts'
import classes from './facet-panel.module.css'
import { asTree, withAncestors, type TreeValue } from './facet-tree.ts'
import { shownValues } from './facet-values.ts'
import { toggled, type Facet } from './filter-model.ts'

const FOLDED_TO = 6
const SEARCHABLE_FROM = 12
const MOST_SHOWN = 200
const NO_FACETS: readonly string[] = []
/** The lesser ones start closed, so that the first glance holds what is used most. */
const CLOSED_AT_FIRST: readonly string[] = ['kind', 'region', 'grouping', 'forum', 'session', 'meeting', 'tier', 'mark', 'author']
const FLAT: ReadonlyMap<string, string | null> = new Map()
const names = z.array(z.string()).readonly()

interface FacetGroupProps {
  readonly facet: Facet
  readonly label: string
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  /** What each value lies in, where they lie within each other; a value's count has all below it. */
  readonly parents?: ReadonlyMap<string, string | null> | undefined
  readonly labelOf: LabelOf
  readonly onChosen: (facet: Facet, values: readonly string[]) => void
}

/** Redrawn when its own values or choice change. */
export const FacetGroup = memo(function FacetGroup({ facet, label, values, chosen, parents = FLAT, labelOf, onChosen }: FacetGroupProps) {
  const listId = useId()
  const [turned, setTurned] = useRemembered('positions.facets', names, NO_FACETS)
  const [isUnfolded, setUnfolded] = useState(false)
  const [query, setQuery] = useState('')
  const isOpen = CLOSED_AT_FIRST.includes(facet) === turned.includes(facet)
  const isChosen = ({ value }: FacetValue) => chosen.includes(value)
  const isTree = parents !== FLAT
  const all = asTree(shownValues(facet, values, chosen, (value) => labelOf(facet, value)), parents)
  const found = query === '' ? all : withAncestors(all, (value) => nameOf(value).toLowerCase().includes(query.toLowerCase()))
  const folded = isTree ? withAncestors(all, (value) => value.depth === 0 || isChosen(value)) : all.slice(0, Math.max(FOLDED_TO, chosen.length))
  const shown = isUnfolded ? found.slice(0, MOST_SHOWN) : folded

  return (
    <section className={classes.group}>
      <div className={classes.head}>
        <UnstyledButton className={classes.toggle} aria-expanded={isOpen} aria-controls={listId} onClick={() => setTurned(turned.includes(facet) ? turned.filter((name) => name !== facet) : [...turned, facet])}>
          <IconChevronRight size={13} className={classes.chevron} />
          {label}
          {chosen.length > 0 && <span className={classes.chosen}>{chosen.length}</span>}
        </UnstyledButton>
        {chosen.length > 0 && <CloseButton size="1.5rem" iconSize={12} aria-label={`Clear ${label}`} onClick={() => onChosen(facet, [])} />}
      </div>
      {isOpen && (
        <div id={listId} role="group" aria-label={label}>
          {isUnfolded && all.length >= SEARCHABLE_FROM && (
            <TextInput size="xs" mb={4} placeholder={`Find in ${label.toLowerCase()}`} aria-label={`Find in ${label}`} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
          )}
          {shown.map((value) => (
            <label key={value.value} className={classes.value} data-empty={value.count === 0 || undefined} style={indent(value)}>
              <input type="checkbox" checked={isChosen(value)} onChange={() => onChosen(facet, toggled(chosen, value.value))} />
              <span className={classes.name} title={nameOf(value)}>{nameOf(value)}</span>
              <span className={classes.count}>{value.count.toLocaleString('en-GB')}</span>
            </label>
          ))}
          {all.length === 0 && <span className={classes.nothing}>none</span>}
          {all.length > folded.length && (
            <UnstyledButton className={classes.more} onClick={() => { setUnfolded(!isUnfolded); setQuery('') }}>
              {isUnfolded ? 'Show fewer' : `Show all ${all.length}`}
            </UnstyledButton>
          )}
        </div>
      )}
    </section>
  )

  function nameOf(value: FacetValue): string {
    return value.label === value.value ? labelOf(facet, value.value) : value.label
  }
})

/** By a tick box's width and its gap, a level. */
function indent({ depth }: TreeValue): { readonly paddingLeft: string } | undefined {
  return depth === 0 ? undefined : { paddingLeft: `${1.0625 + depth * 1.125}rem` }
}
