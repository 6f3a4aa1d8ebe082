/** A figure of ours (charts), the same as in Word, in the colours of the theme. */
import '@fontsource/carlito/400.css'
import '@fontsource/carlito/700.css'
import classes from './drawing.module.css'

export interface DrawingProps {
  /** As charts write it: every word in it is escaped. */
  readonly svg: string
  /** Px on screen; the height follows. */
  readonly width: number
}

/** For the eye alone: whoever shows it says in words what it shows. */
export function Drawing({ svg, width }: DrawingProps) {
  return <div aria-hidden className={classes.drawing} style={{ width }} dangerouslySetInnerHTML={{ __html: svg }} />
}
