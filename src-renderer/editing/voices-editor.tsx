/** Whom a statement answers, everyone who speaks in it, and the offers to add one more of either. */
import type { StatementRow } from '#contract/records.ts'
import { ActorPicker } from './actor-picker.tsx'
import { sameAsked, type Asked } from './asked.ts'
import { AddReply, StatementLinks } from './statement-links.tsx'
import type { StatementEdit } from './use-statement-edit.ts'
import { VoiceEditor } from './voice-editor.tsx'
import classes from './voice-editor.module.css'

interface VoicesEditorProps {
  readonly statement: StatementRow
  readonly edit: StatementEdit
  readonly asked: Asked | null
  readonly onAsk: (asked: Asked | null) => void
}

const REPLY: Asked = { what: 'reply', voice: 0 }

export function VoicesEditor({ statement, edit, asked, onAsk }: VoicesEditorProps) {
  const { voices } = statement
  const another: Asked = { what: 'actor', voice: voices.length }
  return (
    <>
      <StatementLinks statement={statement} />
      {voices.map((voice, index) => (
        <VoiceEditor
          key={`${voice.actor.id} ${index}`}
          voice={voice}
          index={index}
          asked={asked}
          onAsk={onAsk}
          onChange={(change) => edit.setVoice(index, change)}
          onRemove={voices.length > 1 ? () => edit.removeVoice(index) : undefined}
        />
      ))}
      <div className={classes.offers}>
        <ActorPicker label="Add an actor" chosen={null} opened={sameAsked(asked, another)} onOpenedChange={(opened) => onAsk(opened ? another : null)} onPick={(actor) => edit.setVoice(voices.length, { actor })} className={classes.add}>
          {voices.length === 0 ? '+ who said this' : '+ actor'}
        </ActorPicker>
        {voices.length > 0 && <AddReply statement={statement.id} opened={sameAsked(asked, REPLY)} onOpenedChange={(opened) => onAsk(opened ? REPLY : null)} />}
      </div>
    </>
  )
}
