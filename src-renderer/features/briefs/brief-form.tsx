/** One document: its form on the left, its pages on the right. */
import { Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { BatchOptions, BriefKind, BriefOptions } from '#contract/methods/brief.ts'
import { batchOptions } from '#contract/methods/brief-options.ts'
import { BatchDialog } from './batch-dialog.tsx'
import classes from './briefs.module.css'
import { CommonFields, MoreFields } from './common-fields.tsx'
import { requestOf, sectionStates, takes, useCommonDraft, useOwnDraft, withField, withSections } from './draft.ts'
import { ExportBar } from './export-bar.tsx'
import { toastExported } from './export-toast.tsx'
import { PickSubject } from './pick-subject.tsx'
import { PreviewOf } from './preview-of.tsx'
import { ReleaseCheck } from './release-check.tsx'
import { SectionList } from './section-list.tsx'
import { SubjectFields } from './subject-fields.tsx'
import { useTemplateCheck } from './template-check.tsx'
import { useTemplate } from './use-template.ts'

/** Typing redraws the pages when the hand rests. */
const REDRAW_AFTER_MS = 250
/** Stands in while nothing can be asked for. */
const NOTHING_ASKED: BriefOptions | null = null

export interface BriefFormProps {
  readonly kind: BriefKind
  /** The choice of kind stands at the head of the form. */
  readonly head: ReactNode
  readonly children: (form: ReactNode, pages: ReactNode) => ReactNode
}

export function BriefForm({ kind, head, children }: BriefFormProps) {
  const [common, setCommon] = useCommonDraft()
  const [own, setOwn] = useOwnDraft(kind)
  const request = requestOf(kind, common, own)
  const [settled] = useDebouncedValue(JSON.stringify(request), REDRAW_AFTER_MS)
  const asked = settled === JSON.stringify(request) ? request : (JSON.parse(settled) as typeof NOTHING_ASKED)
  const shown = asked?.kind === kind ? asked : request
  const preview = useQueryOf('brief.preview', shown ?? { kind: 'steering' }, { enabled: shown !== null, keepPrevious: true })
  const current = shown !== null && preview.data ? preview.data : null
  const exporting = useMutationOf('brief.export', { onDone: (written) => written && toastExported(written) })
  const template = useTemplate(kind)
  const file = template.chosen?.path ?? null
  const templateCheck = useTemplateCheck(file, shown)
  const [many, setMany] = useState<BatchOptions | null>(null)
  const batch = manyOf(kind, requestOf(kind, common, { ...own, actor: own.actor ?? '-', issue: own.issue ?? '-' }))

  const form = (
    <>
      <Stack className={classes.form ?? ''} gap="md">
        {head}
        <SubjectFields kind={kind} own={own} onChange={setOwn} />
        <CommonFields common={common} onChange={setCommon} />
        <SectionList
          sections={sectionStates(kind, own)}
          onChange={(states) => setOwn(withSections(own, states))}
          {...(own.sections || own.headings ? { onReset: () => setOwn(withField(withField(own, 'sections', null), 'headings', null)) } : {})}
        />
        <MoreFields common={common} onChange={setCommon} forOthers={kind === 'handout'} />
        {current ? <ReleaseCheck check={current.release} /> : null}
      </Stack>
      <div className={classes.release}>
        <ExportBar
          preview={current}
          saving={exporting.isPending}
          onSave={(pdf) => request !== null && exporting.mutate({ options: request, pdf, ...(file === null ? {} : { template: file }) })}
          template={{ state: template, check: templateCheck }}
          {...(batch ? { onMany: () => setMany(batch) } : {})}
        />
      </div>
      {many ? <BatchDialog options={many} template={template.chosen} onClose={() => setMany(null)} /> : null}
    </>
  )
  const pages = shown === null ? <PickSubject kind={kind} onChoose={(part) => setOwn({ ...own, ...part })} /> : <PreviewOf preview={preview} />
  return children(form, pages)
}

/** The same document for many, where its kind allows: without its one actor or issue. */
function manyOf(kind: BriefKind, request: BriefOptions | null): BatchOptions | null {
  if (request === null || !(takes(kind, 'actor') || takes(kind, 'issue'))) return null
  const { actor: _actor, issue: _issue, ...rest } = { actor: undefined, issue: undefined, ...request }
  const parsed = batchOptions.safeParse(rest)
  return parsed.success ? parsed.data : null
}
