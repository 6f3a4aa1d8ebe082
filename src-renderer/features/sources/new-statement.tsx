/** Offers to make a statement of the passage a person has marked. */
import { Button, Paper, Portal } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { markedPassage, type MarkedPassage } from './selection-offsets.ts'

interface NewStatementProps {
  readonly body: string
  readonly onCreate: (passage: MarkedPassage) => void
}

export function NewStatement({ body, onCreate }: NewStatementProps) {
  const [passage, setPassage] = useState<MarkedPassage | null>(null)

  useEffect(() => {
    const look = () => setPassage(markedPassage(body))
    const hide = () => setPassage(null)
    document.addEventListener('mouseup', look)
    document.addEventListener('keyup', look)
    document.addEventListener('scroll', hide, true)
    return () => {
      document.removeEventListener('mouseup', look)
      document.removeEventListener('keyup', look)
      document.removeEventListener('scroll', hide, true)
    }
  }, [body])

  if (passage === null) return null
  const create = () => {
    window.getSelection()?.removeAllRanges()
    setPassage(null)
    onCreate(passage)
  }
  return (
    <Portal>
      <Paper shadow="md" pos="fixed" left={passage.box.left} top={passage.box.top + 6}>
        <Button leftSection={<IconQuote size={14} />} onMouseDown={(event) => event.preventDefault()} onClick={create}>
          New statement from selection
        </Button>
      </Paper>
    </Portal>
  )
}
