/** How many support, are open and oppose: a stacked bar with its numbers, and the same as words. */
import { BAND_SIGNS } from '#domain/stance.ts'
import classes from './issues.module.css'
import { SHOWN_BANDS, held, type Tally } from './tally.ts'

export function BandBar({ tally }: { readonly tally: Tally }) {
  if (held(tally) === 0) return <span className={classes.noBar}>no position yet</span>
  const present = SHOWN_BANDS.filter((band) => tally[band] > 0)
  return (
    <span className={classes.bandBar} role="img" aria-label={present.map((band) => `${BAND_SIGNS[band].word} ${tally[band]}`).join(', ')}>
      {present.map((band) => (
        <span key={band} data-band={band} style={{ flexGrow: tally[band] }} title={`${BAND_SIGNS[band].word} ${tally[band]}`}>
          {BAND_SIGNS[band].symbol} {tally[band]}
        </span>
      ))}
    </span>
  )
}

/** What the signs in the bars stand for. */
export function BandLegend() {
  return (
    <ul className={classes.legend}>
      {SHOWN_BANDS.map((band) => (
        <li key={band} data-band={band}>
          {BAND_SIGNS[band].symbol} {BAND_SIGNS[band].word}
        </li>
      ))}
    </ul>
  )
}
