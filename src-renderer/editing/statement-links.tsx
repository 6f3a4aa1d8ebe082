/** Whom a statement answers, sides with or turns against: each leads to the words it answers, and can be taken out or added. */
import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconArrowRight, IconX } from '@tabler/icons-react'
import type { StatementLink, StatementRow } from '#contract/records.ts'
import { runCommand } from '#bridge/commands.ts'
import { openSource } from '#bridge/open-source.ts'
import { useMutationOf } from '#bridge/query.tsx'
import { toastDone } from '#ui/toasts.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { LINK_WORDS, linkInWords } from './link-words.ts'
import classes from './statement-links.module.css'

/** Those there are; nothing where there are none. */
export function StatementLinks({ statement: { voices, links = [] } }: { readonly statement: StatementRow }) {
  const remove = useMutationOf('relation.remove', { onDone: () => toastDone('Taken out.', () => runCommand('undo')) })
  if (links.length === 0) return null
  return (
    <div className={classes.links}>
      {links.map((link) => (
        <Link key={link.id} link={link} isJoint={voices.length > 1} onRemove={() => remove.mutate({ id: link.id })} />
      ))}
    </div>
  )
}

interface AddReplyProps {
  readonly statement: string
  readonly opened: boolean
  readonly onOpenedChange: (opened: boolean) => void
}

/** The offer to say whom a statement answers. */
export function AddReply({ statement, opened, onOpenedChange }: AddReplyProps) {
  const add = useMutationOf('relation.create')
  return (
    <ActorPicker label="In reply to" chosen={null} opened={opened} onOpenedChange={onOpenedChange} onPick={(target) => add.mutate({ statement, kind: 'answers', target, targetStatement: null })} className={classes.add}>
      + in reply to
    </ActorPicker>
  )
}

interface LinkProps {
  readonly link: StatementLink
  /** Several speak: it says who does this. */
  readonly isJoint: boolean
  readonly onRemove: () => void
}

function Link({ link, isJoint, onRemove }: LinkProps) {
  const { kind, by, actor, answered } = link
  const words = linkInWords(link, isJoint)
  return (
    <div className={classes.link}>
      <span className={classes.words}>
        {isJoint && by !== null ? `${by.shortName} ${LINK_WORDS[kind].told}` : LINK_WORDS[kind].said} <b>{actor.shortName}</b>
      </span>
      {answered !== null && (
        <UnstyledButton className={classes.jump} title={answered.quote} aria-label={`${words}: show the words answered`} onClick={() => openSource(answered.statement, answered.document, answered.quote)}>
          their words <IconArrowRight size={12} aria-hidden />
        </UnstyledButton>
      )}
      <ActionIcon size="sm" color="gray" aria-label={`Take out: ${words}`} onClick={onRemove}><IconX size={12} /></ActionIcon>
    </div>
  )
}
