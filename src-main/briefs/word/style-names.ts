/** Style ids the renderer writes; `styles.ts` defines every one of them, and the lint finds any that is missing. */
import type { Band } from '#contract/vocabulary.ts'

export const PARAGRAPH_STYLE = {
  kind: 'DemarcheKind',
  title: 'Title',
  titleFact: 'DemarcheTitleFact',
  fact: 'DemarcheFact',
  bottomLine: 'DemarcheBottomLine',
  ours: 'DemarcheOurs',
  bullet: 'ListBullet',
  number: 'ListNumber',
  note: 'DemarcheNote',
  tableHead: 'DemarcheTableHead',
  tableText: 'DemarcheTableText',
  tableEnd: 'DemarcheTableEnd',
  caption: 'Caption',
  figure: 'DemarcheFigure',
  footnote: 'FootnoteText',
  marking: 'DemarcheMarking',
  runningHead: 'Header',
  footer: 'Footer',
  letterhead: 'DemarcheLetterhead',
  partMark: 'DemarchePartMark',
  coverKind: 'DemarcheCoverKind',
  coverTitle: 'DemarcheCoverTitle',
  contentsHead: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  index: 'Index1',
} as const

export const CHARACTER_STYLE = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  muted: 'DemarcheMuted',
  label: 'DemarcheLabel',
  link: 'Hyperlink',
  footnote: 'FootnoteReference',
} as const

export const BAND_STYLE: Readonly<Record<Band, string>> = {
  supports: 'DemarcheSupports',
  open: 'DemarcheOpen',
  opposes: 'DemarcheOpposes',
  'not stated': 'DemarcheNotStated',
}

export const TABLE_STYLE = 'DemarcheTable'
