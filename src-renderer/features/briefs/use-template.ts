/** Which Word template a kind of document is filled into, and the templates to choose from; kept in the profile. */
import { useMemo } from 'react'
import { z } from 'zod'
import { useRemembered } from '#bridge/preferences.ts'
import { useMutationOf, useQueryOf } from '#bridge/query.tsx'
import type { BriefKind } from '#contract/methods/brief.ts'
import type { TemplateChoice } from '#contract/methods/template.ts'
import { toastFile } from './export-toast.tsx'

const paths = z.array(z.string()).max(100)
const NO_PATHS: z.output<typeof paths> = []
const byKind = z.record(z.string(), z.string())
const NOT_CHOSEN: z.output<typeof byKind> = {}

export interface TemplateState {
  readonly choices: readonly TemplateChoice[]
  /** Null for the house style. */
  readonly chosen: TemplateChoice | null
  readonly choose: (path: string | null) => void
  /** Asks for a file, which then stays on the list. */
  readonly add: () => void
  /** Saves a copy to make one's own of, which then stays on the list. */
  readonly copy: (path: string) => void
  /** Takes a template of one's own off the list; its file stays. */
  readonly forget: (path: string) => void
}

export function useTemplate(kind: BriefKind): TemplateState {
  const [own, setOwn] = useRemembered('briefs.templates', paths, NO_PATHS)
  const [chosen, setChosen] = useRemembered('briefs.template', byKind, NOT_CHOSEN)
  const { data: choices } = useQueryOf('template.list', { own }, { keepPrevious: true })
  const choose = (path: string | null): void => {
    const { [kind]: _before, ...others } = chosen
    setChosen(path === null ? others : { ...others, [kind]: path })
  }
  const take = (added: TemplateChoice | null): void => {
    if (added === null) return
    if (!added.shipped) setOwn([...own.filter((path) => path !== added.path), added.path])
    choose(added.path)
  }
  const adding = useMutationOf('template.choose', { onDone: take })
  const copying = useMutationOf('template.copy', {
    onDone: (copy) => {
      take(copy)
      if (copy !== null) toastFile('Template saved', `${copy.name} · open it in Word and make it yours`, copy.path)
    },
  })
  const path = chosen[kind] ?? null
  return {
    choices: choices ?? [],
    chosen: useMemo(() => (path === null ? null : (choices?.find((one) => one.path === path) ?? null)), [choices, path]),
    choose,
    add: () => adding.mutate(undefined),
    copy: (from) => copying.mutate({ path: from }),
    forget: (gone) => {
      setOwn(own.filter((one) => one !== gone))
      setChosen(Object.fromEntries(Object.entries(chosen).filter(([, one]) => one !== gone)))
    },
  }
}
