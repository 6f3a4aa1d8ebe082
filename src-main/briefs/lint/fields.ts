/** Fields: each must be whole and carry its value, or Word asks its reader to update the document on opening. */
import type { Finding } from './finding.ts'
import type { WordPackage } from './package.ts'
import { descendants, elementsNamed, value, wordText } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

export function* fieldsAtFault({ part, stories }: WordPackage): Generator<Finding> {
  const [update] = elementsNamed(part('word/settings.xml'), 'w:updateFields')
  if (update !== undefined && isOn(value(update) ?? 'true')) {
    yield { code: 'dirty-field', part: 'word/settings.xml', message: 'The document asks for its fields to be updated on opening.' }
  }
  for (const { name, tree } of stories) {
    yield* simpleFields(name, tree)
    yield* complexFields(name, tree)
  }
}

function* simpleFields(part: string, tree: XmlElement): Generator<Finding> {
  for (const field of elementsNamed(tree, 'w:fldSimple')) {
    const instruction = (value(field, 'w:instr') ?? '').trim()
    if (isOn(value(field, 'w:dirty'))) yield dirty(part, instruction)
    if (wordText(field) === '') yield uncached(part, instruction)
  }
}

interface OpenField {
  instruction: string
  result: string
  separated: boolean
}

/** Fields of the begin–separate–end kind may hold one another and span paragraphs. */
function* complexFields(part: string, tree: XmlElement): Generator<Finding> {
  const open: OpenField[] = []
  for (const element of descendants(tree)) {
    const field = open.at(-1)
    if (element.name === 'w:instrText' && field !== undefined) field.instruction += element.children.join('')
    if (element.name === 'w:t') for (const each of open) if (each.separated) each.result += element.children.join('')
    if (element.name !== 'w:fldChar') continue
    const type = value(element, 'w:fldCharType')
    if (type === 'begin') {
      open.push({ instruction: '', result: '', separated: false })
      if (isOn(value(element, 'w:dirty'))) yield dirty(part, '')
    } else if (field === undefined) {
      yield { code: 'unbalanced-field', part, message: `A field has a "${type ?? ''}" and no beginning.` }
    } else if (type === 'separate') {
      field.separated = true
    } else {
      open.pop()
      if (field.result === '') yield uncached(part, field.instruction.trim())
    }
  }
  for (const { instruction } of open) yield { code: 'unbalanced-field', part, message: `The field "${instruction.trim()}" has no end.` }
}

function dirty(part: string, instruction: string): Finding {
  return { code: 'dirty-field', part, message: `The field "${instruction}" is marked as out of date.` }
}

function uncached(part: string, instruction: string): Finding {
  return { code: 'uncached-field', part, message: `The field "${instruction}" has no value yet.` }
}

function isOn(flag: string | undefined): boolean {
  return flag === 'true' || flag === '1' || flag === 'on'
}
