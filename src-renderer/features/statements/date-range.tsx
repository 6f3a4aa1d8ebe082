/** From and to, both days included. */
import type { StatementFilter } from '#contract/methods/statement.ts'
import { DateInput } from '#editing/date-input.tsx'
import classes from './facet-panel.module.css'
import { withField } from './filter-model.ts'

interface DateRangeProps {
  readonly filter: StatementFilter
  readonly onFilter: (filter: StatementFilter) => void
}

export function DateRange({ filter, onFilter }: DateRangeProps) {
  const set = (field: 'from' | 'to') => (date: string | null) => onFilter(withField(filter, field, date ?? ''))
  return (
    <section className={classes.group}>
      <div className={classes.head}><span className={classes.toggle}>Date</span></div>
      <div className={classes.dates}>
        <DateInput name="From this day" placeholder="from" value={filter.from ?? null} onDate={set('from')} />
        <DateInput name="To this day" placeholder="to" value={filter.to ?? null} onDate={set('to')} />
      </div>
    </section>
  )
}
