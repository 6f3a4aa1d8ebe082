/** The proposals tabled on an issue: who put them forward, who is for and against, and who has kept silent since. */
import type { DemarcheApi } from '#contract/api.ts'
import type { ActorRef } from '#contract/records.ts'
import type { ProposalRecord } from '#contract/records/issue-page.ts'
import type { InputOf } from '#contract/wire.ts'
import { lowestLevel } from '#domain/handling.ts'
import { actorById, actorRefs } from '#store/actors.ts'
import { listProposals, proposalById, removeProposal, replaceSides, type StoredProposal } from '#store/proposals.ts'
import { speakersSince } from '#store/positions.ts'
import { statementById } from '#store/statements.ts'
import { handlingScheme } from '#store/workspace.ts'
import { defined } from './documents.ts'
import { mustKnowIssue, mustKnowMark } from './known.ts'
import { commit, type Session } from './session.ts'

export function proposalsOn(session: Session, issue: string | null): readonly ProposalRecord[] {
  return listProposals(session.store.db, issue).map((proposal) => withSilent(session, proposal))
}

/**
 * Tables a proposal; from a statement it takes the speakers, day, words and mark that are not given.
 * @throws DemarcheError `not-found` where anything it names is not in the workspace.
 */
export function createProposal(session: Session, input: InputOf<DemarcheApi, 'proposal.create'>): ProposalRecord {
  const { db } = session.store
  mustKnowAll(session, input)
  mustKnowIssue(db, input.issue)
  const words = input.statement === null ? null : statementById(db, input.statement)
  const id = session.deps.newId()
  commit(session, `Table ${input.title}`, (writer) => {
    writer.insert('proposal', {
      id,
      issueId: input.issue,
      title: input.title,
      text: input.text ?? words?.quote ?? '',
      standing: input.standing ?? 'tabled',
      date: input.date === undefined ? (words?.date ?? null) : input.date,
      statementId: input.statement,
      mark: input.mark ?? words?.mark ?? lowestLevel(handlingScheme(db)).id,
      createdAt: session.deps.now(),
    })
    replaceSides(db, writer, id, {
      proposer: input.proposers ?? words?.voices.map(({ actor }) => actor.id) ?? [],
      supporter: input.supporters ?? [],
      opponent: input.opponents ?? [],
    })
  })
  return withSilent(session, proposalById(db, id))
}

/** @throws DemarcheError `not-found` */
export function updateProposal(session: Session, input: InputOf<DemarcheApi, 'proposal.update'>): ProposalRecord {
  const { db } = session.store
  const { id, proposers, supporters, opponents, ...fields } = input
  const before = proposalById(db, id)
  mustKnowAll(session, input)
  commit(session, `Edit ${before.title}`, (writer) => {
    writer.update('proposal', { id }, defined(fields))
    replaceSides(db, writer, id, { proposer: proposers ?? ids(before.proposers), supporter: supporters ?? ids(before.supporters), opponent: opponents ?? ids(before.opponents) })
  })
  return withSilent(session, proposalById(db, id))
}

/** @throws DemarcheError `not-found` */
export function withdrawProposal(session: Session, id: string): void {
  const { title } = proposalById(session.store.db, id)
  commit(session, `Remove ${title}`, (writer) => removeProposal(session.store.db, writer, id))
}

function mustKnowAll({ store: { db } }: Session, { mark, proposers = [], supporters = [], opponents = [] }: { readonly mark?: string | undefined; readonly proposers?: readonly string[] | undefined; readonly supporters?: readonly string[] | undefined; readonly opponents?: readonly string[] | undefined }): void {
  mustKnowMark(db, mark)
  for (const actor of [...proposers, ...supporters, ...opponents]) actorById(db, actor)
}

const ids = (refs: readonly ActorRef[]): readonly string[] => refs.map((ref) => ref.id)

/** Silent is who spoke since it was tabled and has taken no side. */
function withSilent({ store: { db } }: Session, proposal: StoredProposal): ProposalRecord {
  const sides = new Set([...proposal.proposers, ...proposal.supporters, ...proposal.opponents].map(({ id }) => id))
  const spoke = speakersSince(db, proposal.date)
  return { ...proposal, silent: [...actorRefs(db).values()].filter(({ id }) => spoke.has(id) && !sides.has(id)) }
}
