/** Saving a document: the release check asks once where there is anything to look at, then the system asks where. */
import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconFiles, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import type { BriefPreview } from '#contract/methods/brief.ts'
import { findingsOf } from './release-findings.ts'
import { ReleaseDialog } from './release-check.tsx'

const withPdf = z.boolean()

export interface ExportBarProps {
  /** Null while there is nothing to save. */
  readonly preview: BriefPreview | null
  readonly saving: boolean
  readonly onSave: (pdf: boolean) => void
  /** Absent for kinds that cannot be had many of. */
  readonly onMany?: () => void
}

export function ExportBar({ preview, saving, onSave, onMany }: ExportBarProps) {
  const [pdf, setPdf] = useRemembered('briefs.pdf', withPdf, false)
  const [asking, setAsking] = useState<BriefPreview | null>(null)
  const save = (): void => {
    if (preview === null) return
    if (findingsOf(preview.release).length > 0) setAsking(preview)
    else onSave(pdf)
  }
  return (
    <>
      <Group gap={6} wrap="nowrap">
        <Button
          flex={1}
          size="sm"
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          rightSection={pdf ? <IconFileTypePdf size={18} aria-label="with a PDF" /> : undefined}
          disabled={preview === null}
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
            <Menu.CheckboxItem checked={pdf} onChange={setPdf} closeMenuOnClick={false}>
              A PDF beside it
            </Menu.CheckboxItem>
            {onMany ? (
              <Menu.Item leftSection={<IconFiles size={16} aria-hidden />} onClick={onMany}>
                One for each of many…
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <ReleaseDialog
        check={asking?.release ?? null}
        what={asking?.tree.properties.title ?? ''}
        onCancel={() => setAsking(null)}
        onSave={() => {
          setAsking(null)
          onSave(pdf)
        }}
      />
    </>
  )
}
