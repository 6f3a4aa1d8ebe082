/** Matrix: who stands where on everything, as of a day; a cell leads to the words it rests on. */
import { Center, Loader } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { messageOf } from '#bridge/door.ts'
import { useRemembered } from '#bridge/preferences.ts'
import { useQueryOf } from '#bridge/query.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { EvidencePane } from './evidence-pane.tsx'
import type { Place } from './grid-keys.ts'
import { MatrixActions } from './matrix-actions.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { EVERYTHING, matrixSettings, questionOf } from './matrix-settings.ts'
import { MatrixToolbar } from './matrix-toolbar.tsx'
import classes from './matrix.module.css'
import { NoRows } from './no-rows.tsx'
import { usePlay } from './play/use-play.ts'

const NO_DAYS: readonly string[] = []
const CORNER: Place = { row: 0, column: 0 }

export function MatrixScreen() {
  const [settings, setSettings] = useRemembered('here.matrix.settings', matrixSettings, EVERYTHING)
  const [place, setPlace] = useState(CORNER)
  const [paneOpen, setPaneOpen] = useState(false)
  // How often the keyboard went over to the evidence of this cell; moving on in the grid must not take the focus along.
  const [entered, setEntered] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const { data: asked, error } = useQueryOf('matrix.asOf', questionOf(settings), { keepPrevious: true })
  const days = useQueryOf('matrix.days').data ?? NO_DAYS
  const play = usePlay(settings, days, (asOf) => setSettings({ ...settings, asOf }))
  const view = play.stage ?? asked
  if (error) return <EmptyState icon={<IconLayoutGrid size={28} />} title="The matrix cannot be shown" description={messageOf(error)} />
  if (!view) {
    return (
      <Center flex={1} h="100%">
        <Loader size="sm" aria-label="Loading the matrix" />
      </Center>
    )
  }
  const actor = view.rows[place.row]?.actor
  const column = view.columns[place.column]
  const moveTo = (to: Place) => {
    play.pause()
    setPlace(to)
    setEntered(0)
  }
  const open = (enter: boolean) => {
    setPaneOpen(true)
    if (enter) setEntered(entered + 1)
  }
  const back = () => {
    setPaneOpen(false)
    grid.current?.focus()
  }
  return (
    <>
      <PageHeader
        title="Matrix"
        detail={`${view.rows.length} ${view.rows.length === 1 ? 'actor' : 'actors'} on ${view.columns.length} issues${view.hidden > 0 ? ` · ${view.hidden} without a view hidden` : ''}`}
        actions={<MatrixActions settings={settings} view={view} onChange={setSettings} />}
      />
      <MatrixToolbar settings={settings} days={days} play={play} onChange={setSettings} />
      {view.rows.length === 0 || view.columns.length === 0 ? (
        <NoRows settings={settings} onChange={setSettings} />
      ) : (
        <div className={classes.body}>
          <div className={classes.gridSide}>
            <MatrixGrid ref={grid} view={view} settings={settings} place={place} paneOpen={paneOpen} playing={play.stage === null || play.at === null ? null : { days, at: play.at }} onPlace={moveTo} onOpen={open} onChange={setSettings} />
            <MatrixLegend compared={view.compareWith} />
          </div>
          {paneOpen && actor && column ? (
            <EvidencePane key={`${actor.id} ${column.issue}`} actor={actor} issue={column} asOf={view.asOf} compareWith={view.compareWith} entered={entered} onClose={back} />
          ) : null}
        </div>
      )}
    </>
  )
}
