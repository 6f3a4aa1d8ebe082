/** The register of proposals tabled on an issue. */
import type { Database as Connection } from 'better-sqlite3'
import { DemarcheError } from '#contract/errors.ts'
import type { ActorRef, Evidence } from '#contract/records.ts'
import type { ProposalRecord, ProposalStanding } from '#contract/records/issue-page.ts'
import { actorRefs } from './actors.ts'
import type { Writer } from './change-log.ts'
import { evidenceFor } from './positions.ts'
import { prepared } from './prepared.ts'
import type { ProposalRole } from './schema/landscape.ts'

interface Row {
  readonly id: string
  readonly issue: string
  readonly title: string
  readonly text: string
  readonly standing: ProposalStanding
  readonly date: string | null
  readonly statement: string | null
  readonly mark: string
}

/** A proposal without those who stayed silent: who that is depends on who spoke. */
export type StoredProposal = Omit<ProposalRecord, 'silent'>

/** Of one issue or all, latest first. */
export function listProposals(db: Connection, issue: string | null): readonly StoredProposal[] {
  const rows = prepared<{ issue: string | null }[], Row>(
    db,
    `SELECT id, issue_id AS issue, title, text, standing, date, statement_id AS statement, mark FROM proposal
     WHERE @issue IS NULL OR issue_id = @issue ORDER BY date DESC, created_at DESC, id DESC`,
  ).all({ issue })
  const sides = prepared<[string], { proposal: string; actor: string; role: ProposalRole }>(
    db,
    'SELECT proposal_id AS proposal, actor_id AS actor, role FROM proposal_actor WHERE proposal_id IN (SELECT value FROM json_each(?)) ORDER BY place',
  ).all(JSON.stringify(rows.map(({ id }) => id)))
  const refs = actorRefs(db)
  const words = evidenceFor(db, rows.flatMap(({ statement }) => statement ?? []))
  return rows.map((row) => {
    const inRole = (role: ProposalRole): readonly ActorRef[] =>
      sides.filter((one) => one.proposal === row.id && one.role === role).flatMap(({ actor }) => refs.get(actor) ?? [])
    return { ...row, statement: asEvidence(words.get(row.statement ?? '')), proposers: inRole('proposer'), supporters: inRole('supporter'), opponents: inRole('opponent') }
  })
}

/** @throws DemarcheError `not-found` */
export function proposalById(db: Connection, id: string): StoredProposal {
  const found = listProposals(db, null).find((proposal) => proposal.id === id)
  if (!found) throw new DemarcheError('not-found', 'This proposal is not there any more.')
  return found
}

/** What an evidence row says to a reader of the page. */
export function asEvidence(row: Evidence | undefined): Evidence | null {
  if (!row) return null
  const { statementId, quote, date, documentId, documentTitle, meetingName, value } = row
  return { statementId, quote, date, documentId, documentTitle, meetingName, value }
}

/** Puts these sides in place of those a proposal has; an actor named twice counts for the first. */
export function replaceSides(db: Connection, writer: Writer, proposal: string, sides: Readonly<Record<ProposalRole, readonly string[]>>): void {
  const wanted = new Map<string, ProposalRole>()
  for (const role of ['proposer', 'supporter', 'opponent'] as const) for (const actor of sides[role]) if (!wanted.has(actor)) wanted.set(actor, role)
  const present = prepared<[string], { actorId: string; role: ProposalRole; place: number }>(db, 'SELECT actor_id AS actorId, role, place FROM proposal_actor WHERE proposal_id = ?').all(proposal)
  const same = JSON.stringify(present.toSorted((a, b) => a.place - b.place).map(({ actorId, role }) => [actorId, role])) === JSON.stringify([...wanted])
  if (same) return
  for (const { actorId } of present) writer.remove('proposal_actor', { proposalId: proposal, actorId })
  ;[...wanted].forEach(([actorId, role], place) => writer.insert('proposal_actor', { proposalId: proposal, actorId, role, place }))
}

export function removeProposal(db: Connection, writer: Writer, id: string): void {
  for (const { actorId } of prepared<[string], { actorId: string }>(db, 'SELECT actor_id AS actorId FROM proposal_actor WHERE proposal_id = ?').all(id))
    writer.remove('proposal_actor', { proposalId: id, actorId })
  writer.remove('proposal', { id })
}
