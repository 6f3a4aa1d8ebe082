/** Refuses a template whose pages would do more than be read: macros, embedded programs, links that fetch something. */
import { SaxesParser } from 'saxes'
import { descendants, elementsNamed, parseXml, value } from '../lint/xml-tree.ts'
import { TemplateError } from './template-error.ts'
import type { TemplateParts } from './template-file.ts'

const TYPES = '[Content_Types].xml'
const BODY = 'word/document.xml'
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** No office program nests deeper, and what walks the tree would run out of stack. */
const DEEPEST = 100
/** Fields that read other files or start other programs when they are updated. */
const FETCHING_FIELD = /^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|EMBED|MACROBUTTON)\b/i
const PROGRAM_PARTS = /(?:^|\/)(?:vbaProject|vbaData)|^word\/activeX\/|^word\/embeddings\/|^word\/afchunk/i
/** A link that a reader follows of their own will, and one to the template's own template, which filling drops. */
const HARMLESS_LINKS = ['hyperlink', 'attachedTemplate']

/** @throws TemplateError naming the file and the reason. */
export function vet(name: string, parts: TemplateParts): void {
  const refuse = (reason: string): never => {
    throw new TemplateError(name, reason)
  }
  for (const part of parts.keys()) if (/(?:^|\/)\.\.(?:\/|$)|^\/|\\/.test(part)) refuse('its parts have names that lead out of the file.')
  const types = parts.get(TYPES)
  if (typeof types !== 'string') return refuse('it is not a Word document.')
  for (const [part, content] of parts) if (typeof content === 'string') mustBeSound(name, part, content)
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((part) => /vbaProject/i.test(part))) refuse('it holds macros. Save it as a Word document (.docx), which holds none.')
  const program = [...parts.keys()].find((part) => PROGRAM_PARTS.test(part))
  if (program !== undefined) refuse(`it holds an embedded object (${program}). Take it out, or paste it as a picture.`)
  const body = parts.get(BODY)
  const main = mainType(types)
  if (typeof body !== 'string') return refuse(main === undefined ? 'it is not a Word document.' : 'its text is not where Word keeps it. Open it in Word and save it as a Word document (.docx).')
  if (main === undefined) refuse('its text is declared as something else than a Word document.')
  if (!body.includes(`"${WORD_NAMESPACE}"`)) refuse('it is a Strict Open XML document. Save it as a Word document (.docx).')
  for (const [part, content] of parts) if (typeof content === 'string') mustFetchNothing(part, content, refuse)
}

/** What the package calls its main part, where that is a document or a template of Word. */
function mainType(types: string): string | undefined {
  const override = [...elementsNamed(parseXml(types), 'Override')].find((one) => value(one, 'PartName') === `/${BODY}`)
  const type = value(override, 'ContentType')
  return type === `${MAIN_TYPE}document.main+xml` || type === `${MAIN_TYPE}template.main+xml` ? type : undefined
}

function mustBeSound(name: string, part: string, xml: string): void {
  const refuse = (reason: string): never => {
    throw new TemplateError(name, reason)
  }
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => refuse(`${part} declares a document type of its own, which Word never does.`))
  parser.on('opentag', () => {
    depth += 1
    if (depth > DEEPEST) refuse(`${part} is nested more than ${DEEPEST} levels deep.`)
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  parser.on('error', ({ message }) => refuse(`${part} is damaged (${message.slice(0, 120)}).`))
  parser.write(xml).close()
}

function mustFetchNothing(part: string, xml: string, refuse: (reason: string) => never): void {
  if (part.endsWith('.rels')) {
    const link = externalLinks(xml).find(({ type }) => !HARMLESS_LINKS.includes(type))
    if (link !== undefined) refuse(`it links to ${link.target.slice(0, 120)} (${link.type}), which would be fetched when somebody opens the document. Embed it instead.`)
    return
  }
  if (!xml.includes('instr')) return
  for (const instruction of instructions(xml)) {
    const field = FETCHING_FIELD.exec(instruction)?.[1]
    if (field !== undefined) refuse(`${part} holds a field that reads other files (${field.toUpperCase()}).`)
  }
}

/** Field codes, however Word split them over runs. */
function instructions(xml: string): readonly string[] {
  const texts: string[] = []
  let code: string[] = []
  for (const element of descendants(parseXml(xml))) {
    if (element.name === 'w:fldSimple') texts.push(value(element, 'w:instr') ?? '')
    if (element.name === 'w:instrText') code.push(...element.children.filter((child) => typeof child === 'string'))
    if (element.name === 'w:fldChar') {
      texts.push(code.join(''))
      code = []
    }
  }
  return [...texts, code.join('')]
}

export interface ExternalLink {
  /** The last word of the relationship's type. */
  readonly type: string
  readonly target: string
}

/** Where a part's relationships lead out of the file. */
export function externalLinks(relations: string): readonly ExternalLink[] {
  return [...elementsNamed(parseXml(relations), 'Relationship')]
    .filter((one) => value(one, 'TargetMode') === 'External')
    .map((one) => ({ type: (value(one, 'Type') ?? '').replace(/^.*\//, ''), target: value(one, 'Target') ?? '' }))
}
