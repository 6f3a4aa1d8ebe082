/** The sample workspace as a delegation has it on the eve of a session: everything reviewed, with lines of our own. */
import { createApproach } from '#app/approaches.ts'
import { type CoreDeps } from '#app/deps.ts'
import { saveLine } from '#app/positions.ts'
import { buildSample } from '#app/sample.ts'
import { openSession, type Session } from '#app/session.ts'
import { setStatus } from '#app/statements.ts'
import { updateWorkspace } from '#app/workspaces.ts'

export const AS_OF = '2019-12-31'
export const CEILING = 'official-sensitive'

const LINES = [
  {
    issue: 'binding-instrument',
    objective: 'Keep the door open to a binding instrument without a mandate to negotiate one at this session.',
    lineToTake: 'International law applies as it stands. We are ready to study where it leaves gaps, and would rather see the eleven norms put into practice first.',
    ifRaised: 'We do not exclude an instrument in the longer term; consensus on its object has to come first.',
    pressLine: 'We support the work of the group and an outcome that all can carry.',
    fallBack: 'A paragraph that notes the proposal and invites further views.',
    redLine: 'No mandate for a negotiating committee.',
    landingFrom: 25,
    landingTo: 45,
  },
  {
    issue: 'supply-chain-norm',
    objective: 'Guidance on the existing norm, not a norm of its own.',
    lineToTake: 'The integrity of the supply chain is covered by the eleven norms. What is missing is guidance on how to apply them.',
    ifRaised: 'We can support an annex with good practice.',
    pressLine: '',
    fallBack: 'A reference in the chapter on implementation.',
    redLine: 'No naming of single technologies or suppliers.',
    landingFrom: 20,
    landingTo: 50,
  },
] as const

/** Builds it at `path`, which must be free. The caller closes it. */
export function prepareSample(path: string, deps: CoreDeps): Session {
  buildSample(path, deps)
  const session = openSession(path, deps)
  updateWorkspace(session, { us: 'austria' })
  setStatus(session, session.statements.all({ status: ['proposed'] }).map(({ id }) => id), 'confirmed')
  for (const line of LINES) saveLine(session, { ...line, mark: 'official-sensitive' })
  createApproach(session, { actor: 'egypt', issue: 'binding-instrument', contact: 'First Committee expert', nextStep: 'Ask whether “gradually” leaves room for a study first.', by: '2020-02-07' })
  return session
}
