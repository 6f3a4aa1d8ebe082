/** What one change makes of the voices of a statement, however many speak in it. */
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { StatementChange } from '#contract/methods/statement-change.ts'

/** Whether a change touches who speaks, on what, or where they stand. */
export function touchesVoices({ actors, onBehalfOf, topics, stance, dropStance }: StatementChange): boolean {
  return actors !== undefined || onBehalfOf !== undefined || topics !== undefined || stance !== undefined || dropStance !== undefined
}

/** The voices after the change. */
export function changedVoices(voices: readonly VoiceInput[], change: StatementChange): readonly VoiceInput[] {
  const { onBehalfOf, topics, stance, dropStance } = change
  return withActors(voices, change.actors).map((voice) => ({
    ...voice,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: onBehalfOf === voice.actor ? null : onBehalfOf }),
    ...(topics === undefined ? {} : { topics: [...new Set([...voice.topics.filter((id) => !topics.remove.includes(id)), ...topics.add])] }),
    stances: withStance(voice.stances, stance).filter(({ issue }) => issue !== dropStance),
  }))
}

function withActors(voices: readonly VoiceInput[], actors: StatementChange['actors']): readonly VoiceInput[] {
  if (actors === undefined) return voices
  const [taken] = actors.add
  const [left] = actors.remove
  if (actors.add.length === 1 && actors.remove.length === 1 && taken !== undefined) {
    return once(voices.map((voice) => (voice.actor === left ? { ...voice, actor: taken } : voice)))
  }
  const topics = voices[0]?.topics ?? []
  const joining = actors.add.map((actor): VoiceInput => ({ actor, onBehalfOf: null, topics: [...topics], stances: [] }))
  return once([...voices.filter(({ actor }) => !actors.remove.includes(actor)), ...joining])
}

/** An actor speaks once in a statement: the first of its voices stays. */
function once(voices: readonly VoiceInput[]): readonly VoiceInput[] {
  return voices.filter(({ actor }, at) => voices.findIndex((voice) => voice.actor === actor) === at)
}

type Stances = VoiceInput['stances']

function withStance(stances: Stances, stance: StatementChange['stance']): Stances {
  if (stance === undefined) return stances
  const { on, issue, ...parts } = stance
  const before = stances.find((one) => one.issue === (on ?? issue))
  if (before === undefined) return on === null ? [...stances, { issue, value: parts.value ?? null, condition: parts.condition ?? null }] : stances
  const after = { issue, value: parts.value === undefined ? before.value : parts.value, condition: parts.condition === undefined ? before.condition : parts.condition }
  return stances.filter((one) => one === before || one.issue !== issue).map((one) => (one === before ? after : one))
}
