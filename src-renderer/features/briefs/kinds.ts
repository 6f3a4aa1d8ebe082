/** The kinds of documents as a person chooses among them: their names, what each is for, and their sections. */
import type { BriefKind } from '#contract/methods/brief.ts'
import {
  BILATERAL_SECTIONS, BRIEF_SECTIONS, CHANGES_SECTIONS, HANDOUT_SECTIONS, ISSUE_SECTIONS, MATRIX_SECTIONS, MEETING_SECTIONS, SPEAKING_SECTIONS, STEERING_SECTIONS,
} from '#contract/methods/brief-options.ts'

/** A book is bound from the others; it has a form of its own. */
export type DocumentKind = BriefKind | 'book'

export interface SectionChoice {
  readonly id: string
  readonly name: string
  /** Holds what is ours alone. */
  readonly ours?: true
}

export interface KindChoice {
  readonly kind: BriefKind
  readonly name: string
  /** What it is for, in one line. */
  readonly about: string
  readonly sections: readonly SectionChoice[]
}

/** The sections in the order of the contract; a name missing here is a compile error. */
function sections<Name extends string>(order: readonly Name[], names: Readonly<Record<Name, string>>, ours: readonly Name[] = []): readonly SectionChoice[] {
  return order.map((id) => ({ id, name: names[id], ...(ours.includes(id) ? { ours: true as const } : {}) }))
}

export const KINDS: readonly KindChoice[] = [
  {
    kind: 'country',
    name: 'Country brief',
    about: 'What one actor said and where it stands',
    sections: sections(
      BRIEF_SECTIONS,
      {
        positions: 'Positions by issue',
        movement: 'Movement since before',
        statements: 'Statements by topic',
        alignment: 'Closest and most distant',
        lines: 'Our lines',
        silence: 'Where it is silent',
      },
      ['lines'],
    ),
  },
  {
    kind: 'issue',
    name: 'Issue brief',
    about: 'Who stands where on one question, and why',
    sections: sections(
      ISSUE_SECTIONS,
      {
        spectrum: 'Spectrum',
        stands: 'Who stands where',
        convergence: 'Convergence and sticking points',
        movement: 'Movement',
        proposals: 'Proposals tabled',
        language: 'Opening and fall-back language',
        approach: 'Whom to lobby',
        silence: 'Who is silent',
      },
      ['language', 'approach'],
    ),
  },
  {
    kind: 'matrix',
    name: 'Position matrix',
    about: 'Everybody by every issue, on landscape sheets',
    sections: sections(MATRIX_SECTIONS, { matrix: 'Matrix', silence: 'Who is silent' }),
  },
  {
    kind: 'meeting',
    name: 'Meeting report',
    about: 'What was said, by speaker or by topic',
    sections: sections(MEETING_SECTIONS, { summary: 'Summary', record: 'Record', positions: 'Positions taken', proposals: 'Proposals tabled' }),
  },
  {
    kind: 'bilateral',
    name: 'Bilateral meeting brief',
    about: 'What we want from them, and they from us',
    sections: sections(
      BILATERAL_SECTIONS,
      {
        'our-objectives': 'Our objectives',
        arguments: 'Arguments to use',
        'weak-points': 'Weak points in theirs',
        'their-objectives': 'Their objectives',
        'our-response': 'Our response',
        press: 'Press line',
        background: 'Background',
      },
      ['our-objectives', 'arguments', 'our-response', 'press'],
    ),
  },
  {
    kind: 'speaking',
    name: 'Speaking note',
    about: 'Our line in large type, to be read aloud',
    sections: sections(
      SPEAKING_SECTIONS,
      { line: 'Line to take', 'if-raised': 'If raised', press: 'Press line', voices: 'Voices to refer to' },
      ['line', 'if-raised', 'press'],
    ),
  },
  {
    kind: 'handout',
    name: 'Handout',
    about: 'For others: positions and quotes, nothing of ours',
    sections: sections(HANDOUT_SECTIONS, { positions: 'Positions', quotes: 'In their own words' }),
  },
  {
    kind: 'changes',
    name: 'What changed',
    about: 'Between a day in the past and now',
    sections: sections(CHANGES_SECTIONS, {
      summary: 'Summary',
      movements: 'Movements',
      'new-positions': 'New positions',
      proposals: 'New proposals',
      'first-time': 'First-time speakers',
      documents: 'New documents',
    }),
  },
  {
    kind: 'steering',
    name: 'Steering brief',
    about: 'The whole field on a page, and what we want in it',
    sections: sections(STEERING_SECTIONS, { overview: 'Where things stand', objectives: 'What we want', press: 'Press' }, ['objectives', 'press']),
  },
]

export const BOOK = { name: 'Delegation book', about: 'Several documents bound into one, with contents and index' } as const

export function kindOf(kind: BriefKind): KindChoice {
  const known = KINDS.find((one) => one.kind === kind)
  if (known === undefined) throw new Error(`There is no kind of document ${kind}.`)
  return known
}

export const kindName = (kind: string): string => (kind === 'book' ? BOOK.name : (KINDS.find((one) => one.kind === kind)?.name ?? kind))
