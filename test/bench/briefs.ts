/**
 * Documents: one country brief beside docxtemplater, pandoc and plain XML with zlib on the same content, 193 of them in a
 * row and as a batch, and a 300-page book, without page numbers and with them. docxtemplater does less: its free core has
 * no footnotes.
 */
import { execFileSync } from 'node:child_process'
import Docxtemplater from 'docxtemplater'
import { unzipSync } from 'fflate'
import PizZip from 'pizzip'
import type { DocumentTree } from '#contract/document-tree.ts'
import { renderDocx } from '#briefs/word/render.ts'
import { zip } from '#briefs/word/zip.ts'
import { sampleBook } from '../briefs/sample-book.ts'
import { EGYPT_TREE, PIXEL } from '../briefs/sample-trees.ts'
import { batchResults } from './batch.ts'
import { type Result, spreadOf, timed, timedAsync } from './measure.ts'
import { pandocTimes } from './pandoc.ts'

const ROUNDS = 5
const RUNS = 20
const STATES = 193
/** 88 parts of the sample book are 300 pages. */
const BOOK_PARTS = 88

const drawn = () => PIXEL

export async function briefResults(): Promise<readonly Result[]> {
  return [...(await oneBrief()), await allStates(), ...(await batchResults()), ...(await wholeBook()), bookMemory()]
}

async function oneBrief(): Promise<readonly Result[]> {
  const bytes = await renderDocx(EGYPT_TREE)
  const peer = templateOf(bytes)
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const samples: { readonly ours: number[]; readonly theirs: number[]; readonly floor: number[] } = { ours: [], theirs: [], floor: [] }
  // One after another in short rounds, so that a busy moment of the machine meets all three.
  for (let round = 0; round < ROUNDS; round++) {
    samples.ours.push(...(await timedAsync(RUNS, () => renderDocx(EGYPT_TREE), 5)))
    samples.theirs.push(...timed(RUNS, () => fillPeer(peer), 5))
    samples.floor.push(...timed(RUNS, () => plainXml(EGYPT_TREE, parts), 5))
  }
  const [ours, theirs, floor] = [samples.ours, samples.theirs, samples.floor].map(spreadOf)
  if (!ours || !theirs || !floor) throw new Error('Nothing was measured.')
  const pandoc = pandocTimes(EGYPT_TREE)
  return [
    ratio('a country brief', ours, 'docxtemplater', theirs, 1.5),
    ratio('a country brief', ours, 'plain XML and zlib', floor, 3),
    { what: pandoc === null ? 'a country brief (pandoc is not here)' : 'a country brief', unit: 'ms', measured: ours, floor: pandoc === null ? null : { what: 'pandoc', spread: pandoc }, held: null },
  ]
}

function ratio(what: string, measured: Result['measured'], peer: string, spread: Result['measured'], atMost: number): Result {
  return { what, unit: 'ms', measured, floor: { what: peer, spread }, held: { what: `× ${peer}`, value: measured.median / spread.median, atMost } }
}

async function allStates(): Promise<Result> {
  const trees = Array.from({ length: STATES }, (_, at): DocumentTree => ({ ...EGYPT_TREE, titleBlock: { ...EGYPT_TREE.titleBlock, title: `State ${at + 1}` } }))
  const runs = await timedAsync(3, async () => {
    for (const tree of trees) await renderDocx(tree)
  }, 1)
  const measured = spreadOf(runs)
  return { what: `${STATES} country briefs, set one after another`, unit: 'ms', measured, floor: null, held: { what: 'ms', value: measured.median, atMost: 6000 } }
}

async function wholeBook(): Promise<readonly Result[]> {
  const tree = sampleBook(BOOK_PARTS)
  const plain = spreadOf(await timedAsync(5, () => renderDocx(tree, drawn), 1))
  let pages = 0
  const numbered = spreadOf(await timedAsync(5, async () => {
    pages = pagesNamed(await renderDocx(tree, drawn, { pageNumbers: {} }))
  }, 1))
  return [
    { what: `a book of ${pages} pages`, unit: 'ms', measured: plain, floor: null, held: { what: 'ms', value: plain.median, atMost: 1500 } },
    { what: `a book of ${pages} pages, numbered`, unit: 'ms', measured: numbered, floor: null, held: { what: 'ms', value: numbered.median, atMost: 8000 } },
  ]
}

/** What its footers say of how many pages there are. */
function pagesNamed(book: Uint8Array): number {
  const footer = unzipSync(book)['word/footer1.xml'] ?? new Uint8Array()
  return Number(/NUMPAGES.*?<w:t [^>]*>(\d+)</.exec(Buffer.from(footer).toString('utf8'))?.[1])
}

/** In a process of its own, for its peak counts. */
function bookMemory(): Result {
  const script = `
    const { renderDocx } = await import(${JSON.stringify(new URL('../../src-main/briefs/word/render.ts', import.meta.url).href)})
    const { sampleBook } = await import(${JSON.stringify(new URL('../briefs/sample-book.ts', import.meta.url).href)})
    const { PIXEL } = await import(${JSON.stringify(new URL('../briefs/sample-trees.ts', import.meta.url).href)})
    await renderDocx(sampleBook(${BOOK_PARTS}), () => PIXEL, { pageNumbers: {} })
    process.stdout.write(String(process.resourceUsage().maxRSS / 1024))`
  const peak = Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }))
  return { what: 'the most memory a numbered book takes', unit: 'MB', measured: spreadOf([peak]), floor: null, held: { what: 'MB', value: peak, atMost: 400 } }
}

interface Peer {
  readonly template: Buffer
  readonly data: Readonly<Record<string, string>>
}

/** The same body with a placeholder for every text: what docxtemplater is for. */
function templateOf(bytes: Uint8Array): Peer {
  const data: Record<string, string> = {}
  const holes = new PizZip(bytes)
  let count = 0
  const body = holes.file('word/document.xml')?.asText() ?? ''
  const holed = body.replace(/(<w:t [^>]*>)([^<]+)(<\/w:t>)/g, (_all, open: string, text: string, close: string) => {
    const name = `t${count++}`
    data[name] = text
    return `${open}{${name}}${close}`
  })
  holes.file('word/document.xml', holed)
  return { template: holes.generate({ type: 'nodebuffer' }), data }
}

function fillPeer({ template, data }: Peer): Buffer {
  const document = new Docxtemplater(new PizZip(template), { linebreaks: true })
  document.render(data)
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** What must be done at least: every text of the tree escaped and joined, every part of such a package zipped. */
function plainXml(tree: DocumentTree, parts: ReadonlyMap<string, Uint8Array>): number {
  const texts: string[] = []
  JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') texts.push(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    return value
  })
  return texts.join('').length + zip(parts).length
}
