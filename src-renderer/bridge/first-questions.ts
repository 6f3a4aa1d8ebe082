/**
 * What the window was showing when it closed, as the questions it had asked: asked again all at once at the next start,
 * while the screen loads, so that its first picture is drawn with answers in it.
 */
import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { ask } from './door.ts'
import { READS } from './invalidation.ts'
import { recall, remember } from './preferences.ts'

const KEY = 'here.questions'
const MOST = 24
/** A filter of three hundred names is not worth its place in the preferences. */
const LONGEST = 2000

const kept = z.array(z.tuple([z.string(), z.unknown()]))

/** Waits for the index, which the first picture does without. */
const LATER = 'statement.facets'

const isQuestion = (name: string): name is keyof typeof READS => Object.hasOwn(READS, name)

/** Remembers what is on show at the moment; for when the page goes. */
export const keepQuestions = (client: QueryClient): void => {
  const shown = client.getQueryCache().findAll({ type: 'active' }).map(({ queryKey: [name, input] }) => [name, input])
  remember(KEY, shown.filter((question) => question[0] !== LATER && JSON.stringify(question).length <= LONGEST).slice(0, MOST))
}

/** Asks what was kept for the open workspace. Ends when all is answered; what main refuses is left to the screen to ask. */
export const askFirst = async (client: QueryClient): Promise<void> => {
  const questions = recall(KEY, kept, []).flatMap(([name, input]) => (isQuestion(name) ? [{ name, input }] : []))
  await Promise.all(questions.map(({ name, input }) => client.prefetchQuery({ queryKey: [name, input], queryFn: () => ask(name, (input ?? undefined) as never) })))
}
