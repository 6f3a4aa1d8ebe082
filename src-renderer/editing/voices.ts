/** Changing one voice of a statement: from what is shown to what the wire takes, and back nowhere. */
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { Voice } from '#contract/records.ts'

export type StanceInput = VoiceInput['stances'][number]

/** The voices of a statement in the form an update takes. */
export function voiceInputs(voices: readonly Voice[]): readonly VoiceInput[] {
  return voices.map((voice) => ({
    actor: voice.actor.id,
    onBehalfOf: voice.onBehalfOf?.id ?? null,
    spokesperson: voice.spokesperson?.id ?? null,
    topics: voice.topics.map(({ id }) => id),
    stances: voice.stances.map(({ issue, value, condition }) => ({ issue, value, condition })),
  }))
}

/** The voices with one replaced; one past the end adds a voice. */
export function withVoice(
  voices: readonly VoiceInput[],
  at: number,
  change: Partial<VoiceInput>,
): readonly VoiceInput[] {
  const nobody: VoiceInput = { actor: '', onBehalfOf: null, topics: [], stances: [] }
  if (at >= voices.length) return [...voices, { ...nobody, ...change }]
  return voices.map((voice, i) => (i === at ? settled({ ...voice, ...change }) : voice))
}

/** Nobody is its own spokesperson. */
function settled(voice: VoiceInput): VoiceInput {
  return voice.spokesperson === voice.actor ? { ...voice, spokesperson: null } : voice
}

export function withoutVoice(voices: readonly VoiceInput[], at: number): readonly VoiceInput[] {
  return voices.filter((_, i) => i !== at)
}

/** The stances with one set; an actor has at most one stance on an issue. */
export function withStance(
  stances: readonly StanceInput[],
  stance: StanceInput,
  replaces: string | null,
): readonly StanceInput[] {
  const at = stances.findIndex(({ issue }) => issue === (replaces ?? stance.issue))
  const others = stances.filter(({ issue }, i) => i !== at && issue !== stance.issue)
  return at === -1 ? [...others, stance] : [...others.slice(0, at), stance, ...others.slice(at)]
}

export function withoutStance(stances: readonly StanceInput[], issue: string): readonly StanceInput[] {
  return stances.filter((stance) => stance.issue !== issue)
}
