/** Lets files be dropped anywhere on the screen, and says so while they hover. */
import { IconFileImport } from '@tabler/icons-react'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { pathOfFile } from '#bridge/door.ts'
import classes from './drop-area.module.css'

interface DropAreaProps {
  readonly onFiles: (paths: readonly string[]) => void
  readonly children: ReactNode
}

export function DropArea({ onFiles, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  // Entering a child fires before leaving its parent: only the balance tells whether files are over us.
  const depth = useRef(0)
  const track = (by: 1 | -1) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    depth.current += by
    setOver(depth.current > 0)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    depth.current = 0
    setOver(false)
    const paths = [...event.dataTransfer.files].map(pathOfFile).filter((path) => path !== '')
    if (paths.length > 0) onFiles(paths)
  }
  return (
    <div className={classes.area} onDragEnter={track(1)} onDragLeave={track(-1)} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {children}
      {isOver && (
        <div className={classes.overlay}>
          <IconFileImport size={36} stroke={1.4} />
          Drop reports, tables or folders to read them
        </div>
      )}
    </div>
  )
}
