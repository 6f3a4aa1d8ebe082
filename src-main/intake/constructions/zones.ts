/** Subjects without a reporting verb: what stands there may report or may not, so the tier is weak. */
import type { SpeakingClause } from './grammar.ts'

/** Verbs of what states do in the world, and of procedure: whoever does that has said nothing. */
const DEEDS =
  '(?:hosted|ratified|joined|signed|adopted|acceded|chaired|co-chaired|participated|attended|organi[sz]ed|attacked|invaded|launched|published|established|created|elected|nominated|imposed|suffered|contributed|funded|experienced|lacked|needed|withdrew|withdrawn|became|developed|deployed|tested|enacted|passed|amended|deposited|exported|imported|produced|increased|reduced|decreased|gained|received|obtained|acquired|occupied|annexed|arrested|detained|executed|killed|bombed|shelled|fired|seized|expelled|sponsored|co-sponsored|facilitated|moderated|presided|convened|served|acted|ranked|scored|emitted|accounted|consisted|belonged|depended|hosts|chairs|borders|remains|belongs|includes|contains|produces|exports|imports|faces|plans|holds|appointed|replaced|succeeded|won|lost|sent|spent|bought|sold|built)'
const IRREGULAR_PAST = '(?:went|struck|saw|came|stood|fell|rose|broke|held|kept|sent|gave|took|made|sat|chose|drew|grew|knew|let|cut|put|built|threw|sought|had|spelt|laid|won|lost|shrank|swore|fought|bent|stuck|clung|ran|set|left|began|dealt|dug|beat|bit|got|met)'
const ANY_VERB = `(?:(?!${DEEDS}\\b)[a-z]{3,}ed\\b|${IRREGULAR_PAST} |(?!${DEEDS}\\b){plain}{3,}s (?:the|an?|no|that|its|any|this|how|what|why|whether|both|more|much|little|neither) )`
const MODAL = '{aux}(?:will|would|can|could|cannot|does|do|did|doesn’t|didn’t|won’t|wouldn’t)\\b(?! (?:not )?(?:attend|participate|join|sign|ratify|host|chair|take part|show up|appear|become|serve)\\b)|{aux}(?:has|have) (?:{adv} )*{F}(?:called|urged|said|stated|argued|expressed|proposed|suggested|insisted|opposed|supported|welcomed|rejected|warned|maintained)\\b'

/** A party named where a subject stands, without a reporting verb: proposed, but only as weak. */
export const SUBJECT_ZONE: readonly SpeakingClause[] = [
  { id: 'name-as-subject', pattern: `^(?:[^{px}.;:]{0,80}, )?<x>{gap}(?:${MODAL}|{F}[a-z])`, content: 'after', weak: true, examples: [{ text: 'Kenya will soon publish a national strategy.', actors: ['Kenya'] }] },
  { id: 'name-then-other-verb', pattern: `^(?:[^{px}.;:]{0,80}, )?<x>{gap}${ANY_VERB}`, content: 'after', weak: true, examples: [{ text: 'Kenya envies the speed of others.', actors: ['Kenya'] }] },
  {
    id: 'other-clause-subject',
    pattern: `(?:; (?:and |but |while )?|,? (?:while|whereas) |, (?:but|yet) |: )<x>{gap}(?:${MODAL}|${ANY_VERB}|{aux}(?:was|were|is|are) (?!not {F}|{F}|{plain}+ed\\b))`,
    content: 'after',
    weak: true,
    examples: [{ text: 'The text was long, while Peru envied shorter ones.', actors: ['Peru'] }],
  },
  { id: 'capital-as-subject', pattern: '^(?:[^{px}.;:]{0,80}, )?(?<x>{K}){gap}(?:{verb}|{aux}(?:will|would|can|could|cannot|does|do|did|doesn’t|didn’t|won’t|wouldn’t|has|had) )', content: 'after', weak: true, examples: [{ text: 'Moscow said the text was unbalanced.', actors: ['Russian Federation'] }] },
]
