/** What the signs in the cells stand for. */
import { BANDS } from '#contract/vocabulary.ts'
import { BAND_SIGNS } from '#domain/stance.ts'
import { SILENCES } from './cell-look.ts'
import classes from './matrix.module.css'

export function MatrixLegend({ compared }: { readonly compared: string | null }) {
  return (
    <ul className={classes.legend} aria-label="Signs">
      {BANDS.filter((band) => band !== 'not stated').map((band) => (
        <li key={band}>
          <span data-tint={band}>
            {BAND_SIGNS[band].symbol} {BAND_SIGNS[band].word}
          </span>
        </li>
      ))}
      <li>
        <span data-tint="supports" data-basis="inherited">
          ▲ Inherited
        </span>
      </li>
      {Object.values(SILENCES).map(({ tint, symbol, word }) => (
        <li key={tint}>
          <span data-tint={tint}>
            {symbol} {word}
          </span>
        </li>
      ))}
      <li>↗ ↘ + × moved since {compared ?? 'its view before'}</li>
      <li>
        <i>if</i> has a condition
      </li>
      <li>
        <span className={classes.staleValue}>75</span> old
      </li>
      <li>
        <span className={classes.assessed}>●</span> assessed by us
      </li>
    </ul>
  )
}
