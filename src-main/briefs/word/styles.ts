/** The styles part of a document, written whole from the house style: whoever restyles it in Word finds every look here. */
import { BAND_SIGNS } from '#domain/stance.ts'
import { BANDS } from '#contract/vocabulary.ts'
import { mm } from '../page.ts'
import type { Paper } from '../page.ts'
import { measureOf } from './house-style.ts'
import type { HouseStyle } from './house-style.ts'
import { escapeXml } from './xml.ts'
import { BAND_STYLE, CHARACTER_STYLE, PARAGRAPH_STYLE, TABLE_STYLE } from './style-names.ts'

/** Space between a panel's left bar and its text, in points, and the bar's width. */
const PANEL_INSET = 8
const PANEL_BAR = 3
export const FACT_INDENT = mm(25)

/**
 * The whole of `word/styles.xml` for a paper and a language (BCP 47). In a book, whose sections are headings of level
 * 2, every level looks as the one above it does in a document of its own.
 */
export function stylesXml(house: HouseStyle, paper: Paper, language: string, book: boolean): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    documentDefaults(house, language),
    ...paragraphStyles(house, paper, book),
    ...headingStyles(house, book),
    ...bookStyles(house, paper),
    ...characterStyles(house),
    ...tableStyles(house),
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    '</w:styles>',
  ].join('')
}

function documentDefaults({ fonts, sizes, colours, lines }: HouseStyle, language: string): string {
  const faces = `<w:rFonts w:ascii="${fonts.body}" w:hAnsi="${fonts.body}" w:eastAsia="${fonts.body}" w:cs="${fonts.complex}"/>`
  const run = `${faces}${colour(colours.ink)}${size(sizes.body)}<w:lang w:val="${escapeXml(language)}" w:eastAsia="${escapeXml(language)}" w:bidi="ar-SA"/>`
  const paragraph = `<w:widowControl/>${spacing(0, 6, lines)}`
  return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`
}

function paragraphStyles(house: HouseStyle, paper: Paper, book: boolean): readonly string[] {
  const { sizes, colours, fonts } = house
  const rightEdge = `<w:tabs><w:tab w:val="clear" w:pos="4513"/><w:tab w:val="right" w:pos="${measureOf(house, paper, 'portrait')}"/></w:tabs>`
  const bulletIndent = `<w:ind w:left="${mm(6)}" w:hanging="${mm(6)}"/>`
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraphStyle(PARAGRAPH_STYLE.kind, 'Demarche Kind', {
      next: PARAGRAPH_STYLE.title,
      paragraph: `<w:keepNext/>${spacing(0, 2, 1)}`,
      run: `<w:b/><w:bCs/><w:caps/>${colour(colours.muted)}<w:spacing w:val="40"/>${size(sizes.note)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.title, 'Title', {
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(0, 7, 1)}`,
      run: `${face(fonts.headings)}<w:b/><w:bCs/>${colour(colours.navy)}${size(sizes.title)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.fact, 'Demarche Fact', {
      paragraph: `${spacing(0, 2, 1.08)}<w:ind w:left="${FACT_INDENT}" w:hanging="${FACT_INDENT}"/>`,
      run: size(sizes.body - 1),
    }),
    paragraphStyle(PARAGRAPH_STYLE.titleFact, 'Demarche Title Fact', {
      basedOn: PARAGRAPH_STYLE.fact,
      paragraph: `<w:keepNext/><w:pBdr>${border('top', 4, 4, colours.rule)}${border('bottom', 4, 4, colours.rule)}</w:pBdr>`,
      run: '',
    }),
    paragraphStyle(PARAGRAPH_STYLE.bottomLine, 'Demarche Bottom Line', {
      paragraph: panel({ ground: colours.ground, bar: colours.navy, hanging: 0, lines: house.lines, book }),
      run: '',
    }),
    paragraphStyle(PARAGRAPH_STYLE.ours, 'Demarche Ours', {
      paragraph: panel({ ground: colours.oursGround, bar: colours.classification, hanging: FACT_INDENT, lines: house.lines, book }),
      run: size(sizes.body - 1),
    }),
    paragraphStyle(PARAGRAPH_STYLE.bullet, 'List Bullet', { paragraph: `${spacing(0, 4, house.lines)}${bulletIndent}`, run: '' }),
    paragraphStyle(PARAGRAPH_STYLE.number, 'List Number', { paragraph: `${spacing(0, 4, house.lines)}${bulletIndent}`, run: '' }),
    paragraphStyle(PARAGRAPH_STYLE.note, 'Demarche Note', {
      paragraph: spacing(4, 6, 1.08),
      run: `${colour(colours.muted)}${size(sizes.note)}`,
    }),
    // Ink is spelt out in both: LibreOffice lets the defaults of a styled table beat the ink of stances otherwise.
    paragraphStyle(PARAGRAPH_STYLE.tableText, 'Demarche Table Text', {
      paragraph: spacing(0, 1, 1.04),
      run: `${colour(colours.ink)}${size(sizes.table)}`,
    }),
    // The ground is in the style too: where a reader skips the table style, white must not stand on white.
    paragraphStyle(PARAGRAPH_STYLE.tableHead, 'Demarche Table Head', {
      basedOn: PARAGRAPH_STYLE.tableText,
      paragraph: `<w:keepNext/>${fill(colours.navy)}`,
      run: '<w:b/><w:bCs/><w:color w:val="FFFFFF"/>',
    }),
    paragraphStyle(PARAGRAPH_STYLE.tableEnd, 'Demarche Table End', { paragraph: spacing(0, 0, 1), run: size(4) }),
    paragraphStyle(PARAGRAPH_STYLE.caption, 'caption', {
      next: 'Normal',
      paragraph: `<w:keepNext/>${spacing(6, 4, 1)}`,
      run: `<w:b/><w:bCs/>${colour(colours.navy)}${size(sizes.table)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.figure, 'Demarche Figure', { paragraph: `<w:keepLines/>${spacing(0, 8, 1)}`, run: '' }),
    paragraphStyle(PARAGRAPH_STYLE.footnote, 'footnote text', {
      // Whole on the page of its mark: Word and LibreOffice part notes at different lines.
      paragraph: `<w:keepLines/>${spacing(0, 1, 1)}<w:ind w:left="${mm(5)}" w:hanging="${mm(5)}"/>`,
      run: size(sizes.footnote),
    }),
    paragraphStyle(PARAGRAPH_STYLE.marking, 'Demarche Marking', {
      paragraph: `${spacing(0, 0, 1)}<w:jc w:val="center"/>`,
      run: `<w:b/><w:bCs/><w:caps/>${colour(colours.classification)}<w:spacing w:val="20"/>${size(sizes.body)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.runningHead, 'header', {
      paragraph: `<w:pBdr>${border('bottom', 4, 4, colours.rule)}</w:pBdr>${rightEdge}${spacing(2, 0, 1)}`,
      run: `${colour(colours.muted)}${size(sizes.furniture)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.footer, 'footer', {
      paragraph: `${rightEdge}${spacing(0, 2, 1)}`,
      run: `${colour(colours.muted)}${size(sizes.furniture)}`,
    }),
  ]
}

/** Looks of headings from the section down; a book puts the titles of its parts above them. */
function headingStyles({ sizes, colours, fonts }: HouseStyle, book: boolean): readonly string[] {
  const bold = (points: number, ink: string) => `${face(fonts.headings)}<w:b/><w:bCs/>${colour(ink)}${size(points)}`
  const looks = [
    { paragraph: `<w:pBdr>${border('bottom', 6, 3, colours.navy)}</w:pBdr>${spacing(16, 5, 1)}`, run: bold(sizes.heading1, colours.navy) },
    { paragraph: spacing(10, 3, 1), run: bold(sizes.heading2, colours.navy) },
    { paragraph: spacing(8, 3, 1), run: bold(sizes.heading3, colours.ink) },
  ]
  const partTitle = { paragraph: spacing(0, 7, 1), run: bold(sizes.title, colours.navy) }
  return (book ? [partTitle, ...looks] : looks).map(({ paragraph, run }, at) =>
    paragraphStyle(`Heading${at + 1}`, `heading ${at + 1}`, {
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${paragraph}<w:outlineLvl w:val="${at}"/>`,
      run,
    }),
  )
}

/** Letterhead, cover, contents and index. */
function bookStyles(house: HouseStyle, paper: Paper): readonly string[] {
  const { sizes, colours, fonts } = house
  const leader = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${measureOf(house, paper, 'portrait')}"/></w:tabs>`
  const heading = `${face(fonts.headings)}<w:b/><w:bCs/>${colour(colours.navy)}`
  return [
    paragraphStyle(PARAGRAPH_STYLE.letterhead, 'Demarche Letterhead', {
      paragraph: spacing(2, 0, 1),
      run: `${face(fonts.headings)}<w:b/><w:bCs/>${colour(colours.navy)}${size(sizes.table)}`,
    }),
    // Space instead of vertical centring, which LibreOffice does not know.
    paragraphStyle(PARAGRAPH_STYLE.coverKind, 'Demarche Cover Kind', {
      basedOn: PARAGRAPH_STYLE.kind,
      next: PARAGRAPH_STYLE.coverTitle,
      paragraph: spacing(150, 6, 1),
      run: size(sizes.body),
    }),
    paragraphStyle(PARAGRAPH_STYLE.coverTitle, 'Demarche Cover Title', {
      paragraph: `<w:keepNext/>${spacing(0, 18, 1)}`,
      run: `${heading}${size(sizes.title + 10)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.partMark, 'Demarche Part Mark', {
      next: 'Normal',
      paragraph: `<w:keepNext/>${spacing(0, 7, 1)}`,
      run: `<w:b/><w:bCs/><w:caps/>${colour(colours.classification)}${size(sizes.note)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.contentsHead, 'TOC Heading', {
      next: 'Normal',
      paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 10, 1)}`,
      run: `${heading}${size(sizes.title)}`,
    }),
    paragraphStyle(PARAGRAPH_STYLE.contents1, 'toc 1', { paragraph: `${leader}${spacing(6, 1, 1)}`, run: '<w:b/><w:bCs/>' }),
    paragraphStyle(PARAGRAPH_STYLE.contents2, 'toc 2', { paragraph: `${leader}${spacing(0, 1, 1)}<w:ind w:left="${mm(6)}"/>`, run: size(sizes.body - 1) }),
    paragraphStyle(PARAGRAPH_STYLE.index, 'index 1', {
      paragraph: `${spacing(0, 2, 1)}<w:ind w:left="${mm(6)}" w:hanging="${mm(6)}"/>`,
      run: '',
    }),
  ]
}

function characterStyles({ sizes, colours }: HouseStyle): readonly string[] {
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    characterStyle(CHARACTER_STYLE.strong, 'Strong', '<w:b/><w:bCs/>'),
    characterStyle(CHARACTER_STYLE.emphasis, 'Emphasis', '<w:i/><w:iCs/>'),
    characterStyle(CHARACTER_STYLE.muted, 'Demarche Muted', colour(colours.muted)),
    characterStyle(CHARACTER_STYLE.label, 'Demarche Label', `<w:b/><w:bCs/>${colour(colours.muted)}`),
    characterStyle(CHARACTER_STYLE.link, 'Hyperlink', `${colour(colours.link)}<w:u w:val="single"/>`),
    characterStyle(CHARACTER_STYLE.footnote, 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    ...BANDS.map((band) =>
      characterStyle(BAND_STYLE[band], `Demarche ${BAND_SIGNS[band].word}`, `<w:b/><w:bCs/>${colour(BAND_SIGNS[band].ink)}${size(sizes.table)}`),
    ),
  ]
}

function tableStyles({ colours }: HouseStyle): readonly string[] {
  const margins = '<w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Demarche Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
      `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${border('top', 4, 0, colours.navy)}${border('bottom', 6, 0, colours.rule)}${border('insideH', 4, 0, colours.hairline)}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:tcPr>${fill(colours.navy)}<w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>` +
      '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>' +
      `<w:tblStylePr w:type="band2Horz"><w:tcPr>${fill(colours.ground)}</w:tcPr></w:tblStylePr></w:style>`,
  ]
}

interface ParagraphStyle {
  readonly basedOn?: string
  readonly next?: string
  /** Children of `w:pPr` and `w:rPr`, in the order of the schema. */
  readonly paragraph: string
  readonly run: string
}

function paragraphStyle(id: string, name: string, { basedOn = 'Normal', next, paragraph, run }: ParagraphStyle): string {
  const custom = id.startsWith('Demarche') ? ' w:customStyle="1"' : ''
  const follow = next === undefined ? '' : `<w:next w:val="${next}"/>`
  const runs = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${follow}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${runs}</w:style>`
}

function characterStyle(id: string, name: string, run: string): string {
  const custom = id.startsWith('Demarche') ? ' w:customStyle="1"' : ''
  return `<w:style w:type="character"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`
}

interface PanelLook {
  readonly ground: string
  readonly bar: string
  readonly hanging: number
  readonly lines: number
  readonly book: boolean
}

/**
 * A shaded box with a bar at its left; the other three sides are drawn in the ground's colour to pad it. In a book it
 * has none below: LibreOffice counts that of every paragraph kept with the next, and turns a page that Word fills.
 */
function panel({ ground, bar, hanging, lines, book }: PanelLook): string {
  const inset = (PANEL_INSET + PANEL_BAR) * 20
  const below = book ? '' : border('bottom', 8, 5, ground)
  const sides = border('top', 8, book ? 3 : 5, ground) + border('left', PANEL_BAR * 8, PANEL_INSET, bar) + below + border('right', 8, 6, ground)
  const indent = `<w:ind w:left="${inset + hanging}" w:right="140"${hanging > 0 ? ` w:hanging="${hanging}"` : ''}/>`
  return `<w:keepLines/><w:pBdr>${sides}</w:pBdr>${fill(ground)}${spacing(0, hanging > 0 ? 3 : 6, lines)}${indent}`
}

/** `size` in eighths of a point, `space` to the text in points. */
function border(side: string, width: number, space: number, hex: string): string {
  return `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${hex}"/>`
}

function fill(hex: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${hex}"/>`
}

function face(font: string): string {
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
}

function colour(hex: string): string {
  return `<w:color w:val="${hex}"/>`
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
}

/** Points before and after, and lines; always `auto`, or LibreOffice crops pictures to one line. */
function spacing(before: number, after: number, lines: number): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(lines * 240)}" w:lineRule="auto"/>`
}
