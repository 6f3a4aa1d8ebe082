/** One actor's part in a statement, each piece a button that opens its editor in place. */
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { Voice } from '#contract/records.ts'
import type { ActorKind } from '#contract/vocabulary.ts'
import { BandBadge } from '#ui/band-badge.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { sameAsked, type Asked } from './asked.ts'
import { useTopicOptions } from './options.ts'
import { Picker } from './picker.tsx'
import { StanceEditor } from './stance-editor.tsx'
import classes from './voice-editor.module.css'
import { voiceInputs, withoutStance, withStance } from './voices.ts'

interface VoiceEditorProps {
  readonly voice: Voice
  readonly index: number
  readonly asked: Asked | null
  readonly onAsk: (asked: Asked | null) => void
  readonly onChange: (change: Partial<VoiceInput>) => void
  /** Absent for the only voice: a statement without anyone is rejected instead. */
  readonly onRemove?: (() => void) | undefined
}

export function VoiceEditor({ voice, index, asked, onAsk, onChange, onRemove }: VoiceEditorProps) {
  const topics = useTopicOptions()
  // A grouping speaks through somebody; everyone else may speak for a grouping.
  const isSpokenFor = voice.onBehalfOf === null && (voice.spokesperson !== undefined || SPOKEN_FOR.has(voice.actor.kind))
  const stances = voiceInputs([voice])[0]?.stances ?? []
  const opener = (mine: Asked) => ({
    opened: sameAsked(asked, mine),
    onOpenedChange: (opened: boolean) => onAsk(opened ? mine : null),
  })
  return (
    <section className={classes.voice} aria-label={voice.actor.shortName}>
      <div className={classes.line}>
        <ActorPicker label="Actor" chosen={voice.actor.id} {...opener({ what: 'actor', voice: index })} onPick={(actor) => onChange({ actor })} className={classes.actor}>
          {voice.actor.shortName}
        </ActorPicker>
        {isSpokenFor ? <Spokesperson voice={voice} onChange={onChange} {...opener({ what: 'spokesperson', voice: index })} /> : <Capacity voice={voice} onChange={onChange} {...opener({ what: 'behalf', voice: index })} />}
        <span className={classes.kind}>{voice.actor.kind}</span>
        {onRemove !== undefined && (
          <ActionIcon size="sm" color="gray" aria-label={`Remove ${voice.actor.shortName}`} onClick={onRemove}><IconX size={12} /></ActionIcon>
        )}
      </div>
      <div className={classes.line}>
        <Picker label="Topics" several options={topics} chosen={voice.topics.map(({ id }) => id)} {...opener({ what: 'topics', voice: index })} onPick={(ids) => onChange({ topics: [...ids] })} className={classes.topics}>
          {voice.topics.length === 0 ? <span className={classes.add}>+ topic</span> : voice.topics.map((topic) => <span key={topic.id} className={classes.topic}>{topic.label}</span>)}
        </Picker>
      </div>
      {voice.stances.map((shown) => {
        const { issue, value, condition } = shown
        const mine: Asked = { what: 'stance', voice: index, issue }
        return (
          <StanceEditor
            key={issue}
            label={`Stance on ${shown.issueLabel}`}
            stance={{ issue, value, condition }}
            {...opener(mine)}
            onSave={(stance) => onChange({ stances: [...withStance(stances, stance, issue)] })}
            onRemove={() => onChange({ stances: [...withoutStance(stances, issue)] })}
            className={classes.stance}
          >
            <BandBadge band={shown.band} />
            <span className={classes.issue}>
              {shown.issueLabel}{value === null ? '' : ` · ${value}`}
              {condition !== null && <em className={classes.condition}> “{condition}”</em>}
            </span>
          </StanceEditor>
        )
      })}
      <StanceEditor
        label="Add a stance"
        stance={null}
        {...opener({ what: 'stance', voice: index, issue: null })}
        onSave={(stance) => onChange({ stances: [...withStance(stances, stance, null)] })}
        onRemove={() => onAsk(null)}
        className={classes.add}
      >
        + stance
      </StanceEditor>
    </section>
  )
}

const SPOKEN_FOR: ReadonlySet<ActorKind> = new Set(['grouping', 'regional organisation', 'initiative'])

interface PartProps {
  readonly voice: Voice
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
  readonly onChange: (change: Partial<VoiceInput>) => void
}

function Spokesperson({ voice: { spokesperson }, onChange, ...opener }: PartProps) {
  return (
    <>
      <ActorPicker label="Spoken by" chosen={spokesperson?.id ?? null} {...opener} onPick={(id) => onChange({ spokesperson: id })} className={classes.quiet}>
        {spokesperson === undefined ? '+ spoken by' : `spoken by ${spokesperson.shortName}`}
      </ActorPicker>
      {spokesperson !== undefined && (
        <ActionIcon size="sm" color="gray" aria-label={`Not spoken by ${spokesperson.shortName}`} onClick={() => onChange({ spokesperson: null })}><IconX size={12} /></ActionIcon>
      )}
    </>
  )
}

function Capacity({ voice: { onBehalfOf }, onChange, ...opener }: PartProps) {
  return (
    <>
      <ActorPicker label="On behalf of" chosen={onBehalfOf?.id ?? null} {...opener} onPick={(id) => onChange({ onBehalfOf: id })} className={classes.quiet}>
        {onBehalfOf === null ? 'for itself' : `for ${onBehalfOf.shortName}`}
      </ActorPicker>
      {onBehalfOf !== null && (
        <ActionIcon size="sm" color="gray" aria-label="Speaks for itself" onClick={() => onChange({ onBehalfOf: null })}><IconX size={12} /></ActionIcon>
      )}
    </>
  )
}
