/**
 * Builds the two templates that ship as examples, as a ministry would make them in Word: a letterhead, its own styles, a
 * few headings, and placeholders. The same bytes at every run; a test holds the files to what this builds. An argument
 * says where, if not into resources.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, ShadingType, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { unzipSync } from 'fflate'
import { zip } from '../src-main/briefs/word/zip.ts'
import { coreXml } from '../src-main/briefs/word/package-parts.ts'
import { inProject } from './project.mjs'

const GREEN = '1B4D3E'
const MAROON = '6B1F2A'
const MEASURE = 9026

const line = (text, options = {}) => new Paragraph({ ...options, children: [new TextRun(text)] })
const heading = (text) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
const marking = (colour) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '{{mark}}', bold: true, allCaps: true, color: colour })] })

function styles(font, colour) {
  return {
    default: {
      document: { run: { font, size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 120 } } },
      title: { run: { font, size: 40, bold: true, color: colour }, paragraph: { spacing: { after: 160 } } },
      heading1: { run: { font, size: 26, bold: true, color: colour }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
      heading2: { run: { font, size: 23, bold: true, color: colour }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
      heading3: { run: { font, size: 22, bold: true, color: '1F2933' }, paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
    },
  }
}

function footer(colour) {
  const small = { size: 18 }
  const count = [new TextRun({ ...small, text: '{{footer}}' }), new TextRun({ ...small, children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })]
  const caveat = new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ ...small, text: '{{caveat}}' })] })
  return new Footer({ children: [new Paragraph({ spacing: { after: 0 }, tabStops: [{ type: TabStopType.RIGHT, position: MEASURE }], children: count }), caveat, marking(colour)] })
}

const FACT_WIDTHS = [1800, MEASURE - 1800]

/** A table of labels, each with its placeholder. */
function facts(rows, colour) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colour }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEASURE, type: WidthType.DXA },
    columnWidths: FACT_WIDTHS,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    rows: rows.map(([label, text], at) => new TableRow({ tableHeader: at === 0, cantSplit: true, children: [factCell(label, 0), factCell(text, 1)] })),
  })
}

function factCell(text, column) {
  const bold = column === 0
  return new TableCell({
    width: { size: FACT_WIDTHS[column], type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: bold ? 'F2F5F3' : 'FFFFFF' },
    children: [new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, bold })] })],
  })
}

const page = { size: { width: 11906, height: 16838 }, margin: { top: 1701, bottom: 1700, left: 1440, right: 1440, header: 600, footer: 600 } }

/** A country brief on the paper of a department: three sections in places of their own, the others behind. */
const countryBrief = new Document({
  title: 'Country brief',
  styles: styles('Calibri', GREEN),
  sections: [
    {
      properties: { page },
      headers: { default: new Header({ children: [marking(GREEN), line('Ministry of Foreign Affairs · Department for Multilateral Affairs', { alignment: AlignmentType.RIGHT })] }) },
      footers: { default: footer(GREEN) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('{{title}}')] }),
        facts([['Document', '{{kind}}'], ['For', '{{for}}'], ['From', '{{from}}'], ['Date', '{{date}} (positions as of {{as-of}})']], GREEN),
        heading('In brief'),
        line('{{bottom-line}}'),
        heading('Where they stand'),
        line('{{positions}}'),
        heading('What to say'),
        line('{{lines}}'),
        line('{{other-sections}}'),
      ],
    },
  ],
})

/** A submission: a narrow frame around whatever the document holds, for any kind. */
const submission = new Document({
  title: 'Submission',
  styles: styles('Cambria', MAROON),
  sections: [
    {
      properties: { page },
      headers: { default: new Header({ children: [marking(MAROON), line('SUBMISSION', { alignment: AlignmentType.CENTER })] }) },
      footers: { default: footer(MAROON) },
      children: [
        facts([['To', '{{for}}'], ['From', '{{from}}'], ['Date', '{{date}}'], ['Subject', '{{title}}']], MAROON),
        line('{{sections}}'),
        line('{{author}}, {{date}}', { alignment: AlignmentType.RIGHT }),
      ],
    },
  ],
})

const PROPERTIES = { subject: 'Template', author: 'Démarche', language: 'en-GB', date: '2026-01-01' }

/** Without the library's time of day and order of parts, the same template is the same file. */
async function templateBytes(document, title) {
  const parts = unzipSync(await Packer.toBuffer(document))
  const first = ['[Content_Types].xml', '_rels/.rels']
  const names = [...first, ...Object.keys(parts).filter((name) => !first.includes(name)).toSorted()]
  return zip(new Map(names.map((name) => [name, name === 'docProps/core.xml' ? coreXml({ ...PROPERTIES, title }) : parts[name]])))
}

const folder = process.argv[2] ?? inProject('resources', 'briefs', 'templates')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'country-brief.docx'), await templateBytes(countryBrief, 'Country brief'))
writeFileSync(join(folder, 'submission.docx'), await templateBytes(submission, 'Submission'))
