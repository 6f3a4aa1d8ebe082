/** The handlers of what a review does to statements and to reading itself: cut and join, cues, lessons. */
import type { DemarcheHandlers } from '#contract/api.ts'
import type { teachingMethods } from '#contract/methods/teaching.ts'
import { cuesOf, setCues } from './cues.ts'
import { joinStatements, splitStatement } from './cutting.ts'
import type { Session } from './session.ts'
import { createIssue, createTopic, updateIssue, updateTopic } from './taxonomy.ts'
import { allowName, listRejectedNames, namesOf, readRestAgain, teach } from './teaching.ts'
import { testCues, testKeywords } from './trying.ts'
import type { UnderWay } from './under-way.ts'

export type TeachingHandlers = Pick<DemarcheHandlers, keyof typeof teachingMethods | 'statement.split' | 'statement.join'>

/** `session` gives the open workspace; reading again ends with it. @throws DemarcheError `no-workspace` through `session` */
export function teachingHandlers(session: () => Session, readings: UnderWay): TeachingHandlers {
  return {
    'statement.split': ({ id, at }) => splitStatement(session(), id, at),
    'statement.join': ({ ids }) => joinStatements(session(), ids),
    'issue.cues': ({ id }) => cuesOf(session(), id),
    'issue.setCues': ({ id, cues }) => setCues(session(), id, cues),
    'issue.testCues': (input) => testCues(session(), input),
    'issue.create': (input) => createIssue(session(), input),
    'issue.update': (input) => updateIssue(session(), input),
    'topic.create': (input) => createTopic(session(), input),
    'topic.update': (input) => updateTopic(session(), input),
    'topic.testKeywords': (input) => testKeywords(session(), input),
    'reading.namesOf': (input) => namesOf(session(), input),
    'reading.teach': (lesson) => {
      const taught = session()
      return readings.run((signal) => teach(taught, lesson, signal))
    },
    'reading.again': ({ document }) => {
      const read = session()
      return readings.run((signal) => readRestAgain(read, document, signal))
    },
    'reading.rejectedNames': () => listRejectedNames(session()),
    'reading.allowName': ({ name }) => allowName(session(), name),
  }
}
