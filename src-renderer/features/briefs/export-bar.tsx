/** Saving a document: the release check asks once where there is anything to look at, then the system asks where. */
import { Button, Group, Menu, Stack } from '@mantine/core'
import { IconChevronDown, IconFiles, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { BriefPreview } from '#contract/methods/brief.ts'
import classes from './briefs.module.css'
import { findingsOf } from './release-findings.ts'
import { ReleaseDialog } from './release-check.tsx'
import { TemplateCheck, type TemplateCheckState } from './template-check.tsx'
import { TemplateField } from './template-field.tsx'
import type { TemplateState } from './use-template.ts'

const withPdf = z.boolean()

export interface ExportBarProps {
  /** Null while there is nothing to save. */
  readonly preview: BriefPreview | null
  readonly saving: boolean
  readonly onSave: (pdf: boolean) => void
  /** The template to fill; absent where the house style is the only way. */
  readonly template?: { readonly state: TemplateState; readonly check: TemplateCheckState }
  /** Absent for kinds that cannot be had many of. */
  readonly onMany?: () => void
}

export function ExportBar({ preview, saving, onSave, template, onMany }: ExportBarProps) {
  const [wantsPdf, setPdf] = useRemembered('briefs.pdf', withPdf, false)
  const [asking, setAsking] = useState<BriefPreview | null>(null)
  const inTemplate = (template?.state.chosen ?? null) !== null
  // The PDF is the preview printed, which a template does not dress.
  const pdf = wantsPdf && !inTemplate
  const held = inTemplate && template !== undefined && (template.check.pending || template.check.stops.length > 0)
  const lost = template?.check.remarks.filter(({ code }) => code === 'unplaced').map(({ message }) => message) ?? []
  const save = (): void => {
    if (preview === null) return
    if (findingsOf(preview.release).length > 0 || lost.length > 0) setAsking(preview)
    else onSave(pdf)
  }
  return (
    <Stack gap="xs">
      {template ? (
        <>
          <TemplateField template={template.state} />
          {inTemplate ? (
            <div className={classes.templateCheck} role="group" aria-label="Template check" tabIndex={0}>
              <TemplateCheck check={template.check} />
            </div>
          ) : null}
        </>
      ) : null}
      <Group gap={6} wrap="nowrap">
        <Button
          flex={1}
          size="sm"
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          rightSection={pdf ? <IconFileTypePdf size={18} aria-label="with a PDF" /> : undefined}
          disabled={preview === null || held}
          loading={saving}
          onClick={save}
        >
          {pdf ? 'Export .docx and PDF…' : 'Export .docx…'}
        </Button>
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="default" size="sm" px={8} aria-label="More ways to export">
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.CheckboxItem checked={pdf} disabled={inTemplate} onChange={setPdf} closeMenuOnClick={false}>
              {inTemplate ? 'A PDF is printed in the house style only' : 'A PDF beside it'}
            </Menu.CheckboxItem>
            {onMany ? (
              <Menu.Item leftSection={<IconFiles size={16} aria-hidden />} disabled={held} onClick={onMany}>
                One for each of many…
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <ReleaseDialog
        check={asking?.release ?? null}
        what={asking?.tree.properties.title ?? ''}
        lost={lost}
        onCancel={() => setAsking(null)}
        onSave={() => {
          setAsking(null)
          onSave(pdf)
        }}
      />
    </Stack>
  )
}
