/** Sentences whose speaker is named elsewhere: pronouns and nouns that point back, and subjects that end a turn. */
import { compile } from './grammar.ts'

/** Who a pointing sentence points to: whoever spoke last, the single last speaker, or its spokesman in own capacity. */
export type Reference = 'last speaker' | 'last list' | 'spokesman' | 'first of two' | 'second of two'

interface ReferenceRow {
  readonly rule: string
  /** Letters of which every match holds some. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
  readonly to: Reference
}

const OPEN = '^["(]?(?:[^{px}.;:]{0,160}?, )?(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Finally|Lastly|Then|However|Moreover|Furthermore|Also|Additionally|Further|Instead|Rather|Still|Similarly|And|But|Next|Here|Today|Meanwhile)(?:ly)?,? )?'
const NOUN = '(?:country|delegation|delegate|representative|speaker|group|Group|ambassador|Ambassador|minister|Minister|Delegation|Representative|Movement|Government|government|region|bloc|Union|company|organi[sz]ation|institute|Institute|Foundation|Community|Commission|Alliance|envoy|observer|official|bloc|camp|diplomat|negotiator)'

export const REFERENCES: readonly ReferenceRow[] = [
  { rule: 'national-capacity', needs: ['capacity', 'behalf of h', 'behalf of its', 'behalf of their'], pattern: compile('^(?:{ing})?(?:[Ss]peaking|[Tt]urning|[Aa]dding|[Ii]ntervening)?[^,.;]{0,30}\\b(?:in (?:his|her|its|their|a) (?:own )?national capacity|on behalf of (?:his|her|its|their) (?:own )?(?:country|nation|delegation))', ''), to: 'spokesman' },
  { rule: 'national-capacity', needs: ['national capacity'], pattern: compile('^(?:[Tt]he {rep}|[Ii]t|[Hh]e|[Ss]he),? (?:{G}speaking )?in (?:its|his|her|their|a) (?:own )?national capacity', ''), to: 'spokesman' },
  { rule: 'the-former', needs: ['former'], pattern: compile(`${OPEN}[Tt]he former{gap}(?:{verb}|{F})`, ''), to: 'first of two' },
  { rule: 'the-latter', needs: ['latter'], pattern: compile(`${OPEN}[Tt]he latter{gap}(?:{verb}|{F})`, ''), to: 'second of two' },
  { rule: 'he-she-says', needs: ['He ', 'he ', 'He, ', 'he, '], pattern: compile(`${OPEN}(?:[Hh]e|[Ss]he){gap}(?!{aux}(?:was|were) (?:{adv} )?{F}[a-z]+ by)(?:{verb}|{F}|{aux})`, ''), to: 'last speaker' },
  { rule: 'it-says', needs: ['It ', 'it ', 'It, ', 'it, '], pattern: compile(`${OPEN}[Ii]t{gap}(?:{verb})`, ''), to: 'last speaker' },
  { rule: 'they-say', needs: ['hey'], pattern: compile(`${OPEN}[Tt]hey{gap}(?:{verb})`, ''), to: 'last list' },
  { rule: 'the-delegation-says', needs: ['he ', 'his ', 'hat ', 'er ', 'ts ', 'eir '], pattern: compile(`${OPEN}(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) (?:African |Arab |same |two |[a-z]{3,12} ){0,2}${NOUN}s?(?:, [^,.;:]{3,60},)?{gap}(?:{verb}|{F}|{aux}(?:would|will|could|can|cannot|had|has|does|did)\\b)`, ''), to: 'last list' },
  { rule: 'their-claim', needs: ['heir '], pattern: compile(`${OPEN}[Tt]heir (?:[a-z-]+ ){0,2}{claim} (?:to|that|for|of|on|about|against|with|in|over|regarding|{F}|{aux}|[a-z]+ed\\b)`, ''), to: 'last list' },
  { rule: 'its-claim', needs: ['ts ', 'is ', 'er '], pattern: compile(`${OPEN}(?:[Ii]ts|[Hh]is|[Hh]er) (?:[a-z-]+ ){0,2}{claim} (?:to|that|for|of|on|about|against|with|in|over|regarding|{F}|{aux}|[a-z]+ed\\b)`, ''), to: 'last speaker' },
  { rule: 'in-its-view', needs: ['in its ', 'in his ', 'in her ', 'in their '], pattern: compile('(?:^|[,;:—–] )[Ii]n (?:its|his|her|their) (?:own )?(?:view|{F}view|opinion|judge?ment|assessment|words|reading|understanding|eyes|estimation|{F}estimation)(?=[,.;:])', ''), to: 'last speaker' },
  { rule: 'he-said-within', needs: ['he '], pattern: compile('(?:[,"”!?]|\\.") ?(?:he|she)(?: {adv})* {F}[a-z]+', ''), to: 'last speaker' },
  { rule: 'said-its-delegate', needs: ['its ', 'the ', 'their ', 'that '], pattern: compile('[,"”!?] ?{F}[a-z]+ (?:its|the|their|that country’s) {rep}', ''), to: 'last speaker' },
]

/** Subjects that are nobody in particular, an officer or the meeting itself. */
const COLLECTIVE =
  '(?:(?:[Aa](?: \\w+)? (?:number|group|majority|handful|couple|range|variety) of|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Aa]lmost all|[Nn]early all|[Aa]ll|[Nn]umerous|[Vv]arious|[Oo]ther|[Ff]ew|[Aa] few|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|\\d{1,3}|[Cc]ertain|[Oo]ver \\w+|[Mm]ore than \\w+|[Aa]nother|[Bb]oth|[Ee]ach|[Tt]he (?:majority|rest) of|[Aa]t least \\w+)(?: (?:of )?(?:the|these|those))?(?: [a-z-]+){0,3} (?:delegations?|delegates?|states?|States?|[Mm]ember [Ss]tates|countr(?:y|ies)|part(?:y|ies)|[Pp]arties|speakers?|[Mm]embers?|participants?|representatives?|groups?|stakeholders?|observers?|regions?|experts|NGOs|organi[sz]ations)|[Dd]elegates|[Dd]elegations|[Pp]articipants|[Pp]arties|[Ss]peakers|[Oo]thers|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Cc]ountries|[Mm]ember [Ss]tates|[Mm]embers|[Oo]bservers|[Oo]ne delegate|[Ss]tates|[Tt]hose (?:who|that|against|in favou?r)|(?:[Aa]n?|[Tt]he) (?!same |first |last |next )(?:[a-z-]+ ){0,2}(?:participant|panellist|panelist|attendee|expert|diplomat|insider|analyst|researcher|academic|executive|lawyer|moderator|official)|[Aa]n? (?:[a-z-]+ ){0,2}(?:speaker|delegate|representative|delegation|negotiator|minister|ambassador|observer|member)|[Nn]obody|[Nn]o one|[Nn]one|[Ee]veryone|[Ee]verybody|[Ss]omeone|[Ss]omebody)'
const OFFICER =
  '(?:(?:THE )?(?:CO-|VICE-)?(?:CHAIR(?:PERSON|MAN)?|MODERATOR|PRESIDENT|SECRETARIAT|FACILITATOR)S?\\b|(?:[Tt]he )?(?:[Oo]utgoing |[Ii]ncoming |[Vv]ice-?|[Cc]o-?|[Aa]cting |[Ss]ession )*(?:[Cc]hair(?:person|man|woman|s)?|[Ff]acilitators?|[Mm]oderators?|[Rr]apporteur|[Pp]resident|[Pp]resenter|[Ss]ecretariat|[Ss]ecretary-General|[Ss]ecretary(?! of [Ss]tate|-)|[Ll]egal [Aa]dviser|[Ee]xecutive Secretary|[Dd]irector-General|[Hh]igh Commissioner|[Ss]pecial Rapporteur|[Uu]nder-Secretary-General|[Cc]oordinator|[Bb]ureau|[Hh]igh Representative)\\b)'
const MEETING =
  '(?:[Tt]he (?:[A-Za-z]+ ){0,3}(?:[Cc]ommittee|[Cc]onference|[Ss]ession|[Mm]eeting|[Pp]lenary|[Aa]ssembly|[Cc]ouncil|[Ww]orking [Gg]roup|[Cc]ontact group|[Ii]nformal group|[Dd]rafting group|[Dd]iscussions?|[Dd]ebate|[Cc]onsultations?|SBI|SBSTA|COP|INC|Board|group|exchange)|[Tt]hings|[Tt]empers|[Tt]he (?:mood|tone|atmosphere|temperature|room|conversation|argument|text|draft|clock)(?= {gap}?(?:[a-z]+ed|rose|fell|grew|turned|became|was|heated|broke|went))|[Tt]he (?:[a-z]+ )?(?:paper|proposal|idea|motion|amendment|suggestion|call|plea|document|non-paper|submission|question|request|offer)(?= (?:{F}|{aux})?(?:found|won|drew|met|received|fell|got|gained|failed|enjoyed|attracted|ran|triggered|sparked|prompted|divided|gathered|garnered|went|was (?:{F}?rejected|adopted|withdrawn|well {F}?received|{F}?welcomed|{F}?accepted|shelved|dropped|parked)))|[Nn]o (?:[a-z]+ )?(?:answer|reply|response|agreement|consensus|decision|comments?|objections?|conclusion|solution|compromise)(?= {aux}(?:was|were|is|could))|[Tt]alks|[Nn]egotiations|[Dd]iscussions?|[Cc]onsultations|[Oo]n [A-Z][^,.;:]{0,80}:$)'

/** Delegates as a crowd, in a past tense: rapporteur's prose, even inside somebody's turn. */
const CROWD = '(?:[Nn]ot (?:everyone|everybody|all)(?: [a-z]+)?|[Nn]o (?:other |single )?(?:delegation|delegate|one|speaker|party|participant)|[Nn]obody|(?:[Aa](?: \\w+)? (?:number|group|majority|handful|couple|range|variety) of|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Aa]lmost all|[Nn]early all|[Aa]ll|[Nn]umerous|[Vv]arious|[Oo]ther|[Aa] few|[Oo]ne|[Tt]wo|[Tt]hree|[Aa]nother)(?: of the)?(?: [a-z-]+){0,2} (?:delegations?|delegates?|speakers?|participants?|representatives?|interventions)|[Dd]elegates|[Dd]elegations|[Pp]articipants|[Ss]peakers|[Oo]thers|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost)'
const PAST = '{F}?(?:minds|[a-z]+ed|said|felt|thought|spoke|saw|held|sought|put|drew|took|made|gave|came|went|found|left)\\b'

export type OtherSubject = 'collective' | 'officer' | 'meeting' | 'crowd' | 'stranger'

const OTHERS: readonly { readonly kind: OtherSubject; readonly pattern: RegExp }[] = [
  { kind: 'officer', pattern: compile(`(?:^["(]?(?:[^{px}.;:]{0,120}?, )?)${OFFICER}(?: [\\p{Lu}][\\p{L}’-]+)*(?: \\([^)]*\\))?(?:,? of the [\\p{L} ]{3,60}?)?(?:, [^,;:]{3,80},)?(?:{gap}(?:{F}|{aux}(?!(?:would|should|could|must|may|might|can|shall|needs?)\\b)|[a-z]{3,}(?:ed|s)\\b)|:)`, '') },
  { kind: 'officer', pattern: compile(`[,"”?!] ?{F}[a-z]+ ${OFFICER}`, '') },
  { kind: 'crowd', pattern: compile(`^["(]?(?:[^{px}.;:]{0,120}?, )?${CROWD}(?: (?:from|with|who|that) [^.;:{px}]{0,60}?)?{gap}${PAST}`, '') },
  { kind: 'collective', pattern: compile(`^["(]?(?:[^{px}.;:]{0,120}?, )?${COLLECTIVE}(?: (?:from|in|of|with|who|that|also) [^.;:{px}]{0,60}?)?{gap}(?:{verb})`, '') },
  { kind: 'collective', pattern: compile(`(?:[,"”] ?(?:{F}[a-z]+ )|\\bby )${COLLECTIVE}(?=[.,;]|$)`, '') },
  { kind: 'meeting', pattern: compile(`^["(]?(?:[^{px}.;:]{0,120}?, )?${MEETING}[^.;:]{0,40}?{gap}(?:{F}?(?:found|won|drew|fell|got|ran|went)\\b|(?!proceed|succeed|exceed|need|feed|speed|indeed){F}?[a-z]+ed\\b|{F}?(?:took|met|heard|began|saw|held)\\b|{aux}(?:will|would) (?:{F}|then |next |again )?(?:meet|resume|reconvene|continue|hold|consider|hear|take up)|{aux}(?:is|are) (?:due|{F}?expected|scheduled|set|likely) |{aux}(?:was|were) (?:{F}?[a-z]+ed|opened|closed|adjourned|suspended|convened|held|followed|given|devoted|(?:rather |very |quite )?(?:short|brief|long|lively|heated|tense|inconclusive|constructive|frank|cordial)))`, '') },
  { kind: 'meeting', pattern: compile('^(?:Also |Others? |Other speakers )?{ing}?(?:[Ss]peaking|[Tt]aking (?:the floor|part)|[Pp]articipating|[Ii]ntervening|[Ss]peakers|[Mm]aking statements)[^.;:]{0,60} {aux}(?:was|were)', '') },
  { kind: 'meeting', pattern: compile('^(?:[^{px}.;:]{0,60}, )?[Tt]here {aux}(?:was|were|is) (?:a |an |also |no |little |much |broad |wide )*(?:[a-z]+ )?(?:those|voices|calls|{F}calls|agreement|{F}?support|consensus|sense|convergence|recognition|divergence|opposition|discussion|{F}?answer|{F}?reply|response|reaction|applause|objections?|{F}?comments?|outcome|result)', '') },
  { kind: 'stranger', pattern: compile(`^(?:[^{px}.;:]{0,80}, )?(?:[Tt]he [\\p{Lu}][\\p{L}’-]+(?: (?:of the |of |for |and |on )?[\\p{Lu}][\\p{L}’-]+){0,8}|[\\p{Lu}][\\p{L}’-]+(?: (?:of the |of |for |and |on )?[\\p{Lu}][\\p{L}’-]+){1,8})(?: \\([^)]*\\))?,?{gap}${PAST}`, '') },
]

export const refersBack = (text: string): ReferenceRow | null => REFERENCES.find((row) => row.needs.some((n) => text.includes(n)) && row.pattern.test(text)) ?? null
export const otherSubject = (text: string): OtherSubject | null => OTHERS.find((row) => row.pattern.test(text))?.kind ?? null
