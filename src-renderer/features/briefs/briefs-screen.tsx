/** Briefs: which document, what goes into it, its pages as they will be printed, and what was saved before. */
import { Stack, Tabs } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { z } from 'zod'
import { recall, remember, useRemembered } from '#bridge/preferences.ts'
import type { Route } from '#bridge/route.ts'
import type { BriefKind, BriefRecipe } from '#contract/methods/brief.ts'
import { BRIEF_KINDS } from '#contract/methods/brief-options.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { SplitPane } from '#ui/split-pane.tsx'
import { BookForm } from './book-form.tsx'
import { BriefForm } from './brief-form.tsx'
import classes from './briefs.module.css'
import { ownDraft, type OwnDraft } from './draft.ts'
import { ExportHistory } from './export-history.tsx'
import { KindSelect } from './kind-select.tsx'
import { BOOK, kindOf } from './kinds.ts'
import { takeUpRecipe } from './take-up-recipe.ts'

const paneSize = z.number()
const documentKind = z.enum([...BRIEF_KINDS, 'book'])
const tabName = z.enum(['preview', 'history'])

type BriefsRoute = Extract<Route, { screen: 'briefs' }>

export function BriefsScreen({ route }: { readonly route: BriefsRoute }) {
  const [kind, setKind] = useRemembered('here.briefs.kind', documentKind, 'country')
  const [tab, setTab] = useRemembered('here.briefs.tab', tabName, 'preview')
  useEffect(() => {
    const asked = subjectAsked(route)
    if (asked === null) return
    const key = `here.briefs.own.${asked.kind}`
    remember(key, { ...recall(key, ownDraft, {}), ...asked.subject })
    setKind(asked.kind)
    setTab('preview')
  }, [route, setKind, setTab])
  const again = (recipe: BriefRecipe): void => {
    setKind(takeUpRecipe(recipe))
    setTab('preview')
  }
  const head = <KindSelect kind={kind} onChoose={setKind} />
  const about = kind === 'book' ? BOOK : kindOf(kind)
  const panes = (form: ReactNode, pages: ReactNode) => <Panes form={form} pages={pages} tab={tab} onTab={setTab} onAgain={again} />
  return (
    <Stack h="100%" gap={0}>
      <PageHeader title="Briefs" detail={about.name} />
      {kind === 'book' ? (
        <BookForm head={head}>{panes}</BookForm>
      ) : (
        <BriefForm key={kind} kind={kind} head={head}>
          {panes}
        </BriefForm>
      )}
    </Stack>
  )
}

interface Asked {
  readonly kind: BriefKind
  readonly subject: OwnDraft
}

/** Which document another screen leads to, and about what. */
function subjectAsked({ actor, issue, meeting }: BriefsRoute): Asked | null {
  if (actor !== undefined) return { kind: 'country', subject: { actor } }
  if (issue !== undefined) return { kind: 'issue', subject: { issue } }
  return meeting === undefined ? null : { kind: 'meeting', subject: { meeting } }
}

interface PanesProps {
  readonly form: ReactNode
  readonly pages: ReactNode
  readonly tab: z.output<typeof tabName>
  readonly onTab: (tab: z.output<typeof tabName>) => void
  readonly onAgain: (recipe: BriefRecipe) => void
}

function Panes({ form, pages, tab, onTab, onAgain }: PanesProps) {
  const [width, setWidth] = useRemembered('briefs.form', paneSize, 340)
  const right = (
    <Tabs value={tab} onChange={(value) => onTab(value === 'history' ? 'history' : 'preview')} keepMounted={false} className={classes.tabs ?? ''}>
      <Tabs.List px="md">
        <Tabs.Tab value="preview">Preview</Tabs.Tab>
        <Tabs.Tab value="history">Saved</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="preview" className={classes.panel ?? ''}>
        {pages}
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.panel ?? ''}>
        <ExportHistory onAgain={onAgain} />
      </Tabs.Panel>
    </Tabs>
  )
  return <SplitPane label="Width of the form" size={width} onSize={setWidth} min={300} max={520} left={form} right={right} />
}
