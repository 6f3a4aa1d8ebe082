/** One actor's part in a statement, each piece a button that opens its editor in place. */
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { VoiceInput } from '#contract/methods/statement.ts'
import type { Voice } from '#contract/records.ts'
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
        <ActorPicker label="On behalf of" chosen={voice.onBehalfOf?.id ?? null} {...opener({ what: 'behalf', voice: index })} onPick={(id) => onChange({ onBehalfOf: id })} className={classes.quiet}>
          {voice.onBehalfOf === null ? 'for itself' : `for ${voice.onBehalfOf.shortName}`}
        </ActorPicker>
        {voice.onBehalfOf !== null && (
          <ActionIcon size="sm" color="gray" aria-label="Speaks for itself" onClick={() => onChange({ onBehalfOf: null })}><IconX size={12} /></ActionIcon>
        )}
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
