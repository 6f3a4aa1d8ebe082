/** From and to, both days included; half-typed dates are not sent. */
import { TextInput } from '@mantine/core'
import { isoDate } from '#contract/vocabulary.ts'
import type { StatementFilter } from '#contract/methods/statement.ts'
import classes from './facet-panel.module.css'
import { withField } from './filter-model.ts'

interface DateRangeProps {
  readonly filter: StatementFilter
  readonly onFilter: (filter: StatementFilter) => void
}

export function DateRange({ filter, onFilter }: DateRangeProps) {
  const set = (field: 'from' | 'to') => (event: React.ChangeEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value
    if (typed === '' || isoDate.safeParse(typed).success) onFilter(withField(filter, field, typed))
  }
  return (
    <section className={classes.group}>
      <div className={classes.head}><span className={classes.toggle}>Date</span></div>
      <div className={classes.dates}>
        <TextInput type="date" size="xs" aria-label="From this day" value={filter.from ?? ''} onChange={set('from')} />
        <TextInput type="date" size="xs" aria-label="To this day" value={filter.to ?? ''} onChange={set('to')} />
      </div>
    </section>
  )
}
