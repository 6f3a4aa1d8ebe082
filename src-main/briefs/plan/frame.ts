/** The frame of every document: title block, running head, footer, mark, and its sections in the order asked for. */
import type { DocumentTree, Fact, Section } from '#contract/document-tree.ts'
import { longDate } from '#domain/calendar.ts'
import { levelOf } from '#domain/handling.ts'
import type { HandlingScheme } from '#domain/handling.ts'
import { textRuns } from '../text-runs.ts'
import { citations } from './citations.ts'
import type { Drafting } from './drafting.ts'
import { abridged } from './phrases.ts'
import type { CommonPlan, PlannedBrief, SectionedPlan } from './planned.ts'
import type { ReleaseDoor } from './release.ts'

/** What a kind of document says of itself. */
export interface Furnishing {
  /** "Country brief". */
  readonly kind: string
  readonly title: string
  /** For the document's properties. */
  readonly subject: string
  /** ISO day the document bears. */
  readonly date: string
  /** After For and From; an empty text is left out. */
  readonly facts: readonly (readonly [label: string, text: string])[]
}

/** Makes one section, several (numbered then), or none where there is nothing to say. */
export type SectionMaker<D> = (drafting: D) => Section | readonly Section[] | null

const RUNNING_HEAD_LENGTH = 80

/** What all sections of one document share: its notes, its sheet, its portion marks. */
export function draftingFor<Name extends string>(plan: SectionedPlan<Name>, scheme: HandlingScheme): Drafting<Name> {
  return {
    notes: citations(),
    paper: plan.paper,
    portion: plan.portionMarks ? (mark) => `(${levelOf(scheme, mark).label})` : () => null,
    wanted: (name) => plan.sections.includes(name),
  }
}

/** The sections that are wanted, in that order, under the headings of the plan. */
export function sectionsOf<Name extends string, D>(
  plan: SectionedPlan<Name>,
  makers: Readonly<Record<Name, SectionMaker<D>>>,
  drafting: D,
): readonly Section[] {
  return [...new Set(plan.sections)].flatMap((name) => {
    const made = [makers[name](drafting) ?? []].flat()
    return made.map((section, at) => {
      const heading = plan.headings[name] ?? section.heading
      return made.length === 1 ? { ...section, heading } : { ...section, id: `${section.id}-${at + 1}`, heading: `${heading} (${at + 1} of ${made.length})` }
    })
  })
}

/** The finished document with what the release door remembers; the mark is the highest of what it let through. */
export function plannedBrief(
  furnishing: Furnishing,
  plan: CommonPlan,
  door: ReleaseDoor,
  { notes }: Pick<Drafting, 'notes'>,
  sections: readonly Section[],
): PlannedBrief {
  const release = door.outcome()
  const { kind, title, date } = furnishing
  return {
    ...release,
    tree: {
      properties: { title: `${kind} – ${title}`, subject: furnishing.subject, language: 'en-GB', author: plan.from, date },
      paper: plan.paper,
      handling: { mark: release.mark.label, caveat: plan.caveat },
      runningHead: { left: `${kind}: ${abridged(title, RUNNING_HEAD_LENGTH)}`, right: longDate(date) },
      footer: abridged(plan.from, RUNNING_HEAD_LENGTH),
      titleBlock: { kind, title, facts: titleFacts(furnishing, plan) },
      sections,
      footnotes: notes.notes(),
    } satisfies DocumentTree,
  }
}

function titleFacts({ facts }: Furnishing, plan: CommonPlan): readonly Fact[] {
  return ([['For', plan.for], ['From', plan.from], ...facts] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label, runs: textRuns(text) }))
}
