/** The sheet, scaled to the width at hand. */
import { Loader } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { DocumentTree } from '#contract/document-tree.ts'
import classes from './briefs.module.css'
import { openEvidence } from './open-evidence.ts'
import { BriefPage } from './preview/brief-page.tsx'

/** A4 at 96 dpi with room on both sides, in px. */
const FULL_WIDTH = 794 + 48
const LARGEST = 1.25
const SMALLEST = 0.45

export function PreviewPane({ tree, waiting }: { readonly tree: DocumentTree; readonly waiting: boolean }) {
  const { ref, width } = useElementSize()
  const zoom = width === 0 ? 1 : Math.min(LARGEST, Math.max(SMALLEST, width / FULL_WIDTH))
  return (
    <div ref={ref} className={classes.desk} role="region" aria-label="Preview" aria-busy={waiting} tabIndex={0}>
      <div style={{ zoom }}>
        <BriefPage tree={tree} onEvidence={openEvidence} />
      </div>
      {waiting ? <Loader size="sm" className={classes.waiting ?? ''} aria-label="Preparing the preview" /> : null}
    </div>
  )
}
