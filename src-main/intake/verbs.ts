/** Verbs that report what somebody said, by what they tell of the speaker's view. */

/** What a verb alone says of its speaker's view of the thing that follows. */
export type VerbClass = 'supports' | 'calls for' | 'opposes' | 'reserves' | 'says' | 'describes'

const LEMMAS: Readonly<Record<VerbClass, string>> = {
  supports:
    'love warm support favour favor welcome endorse commend align associate join echo second back accept affirm reaffirm agree concur applaud praise laud hail appreciate share prefer advocate champion embrace cosponsor co-sponsor uphold congratulate subscribe salute promote defend credit sympathise sympathize lend tout acclaim cheer rally admire acquiesce assent toast greet tolerate cherish relish extol eulogise eulogize vouch reassure plump bless defer hearten exalt glorify venerate',
  'calls for':
    'call propose suggest urge request ask recommend put insist table seek prioritise prioritize encourage invite appeal demand press offer want wish desire need plead advise hope aspire submit exhort implore beseech beg counsel volunteer opt lobby petition entreat agitate clamour clamor hanker yearn crave canvass float moot dictate solicit instruct admonish prod nudge goad prescribe expect militate enjoin',
  opposes:
    'oppose object reject disagree condemn distance dissociate disassociate resist lament regret block deplore denounce criticise criticize deny dismiss refuse decline dispute contest counter refute decry protest deprecate abstain bemoan rebuff rebuke repudiate castigate chide slam scorn discourage downplay accuse blame berate fume bristle baulk scoff sneer mock ridicule deride lambast lambaste upbraid chafe recoil shudder veto obstruct thwart spurn shun disavow renounce rubbish pillory impugn assail fulminate inveigh remonstrate disapprove dissent disparage belittle bewail rue mourn mistrust distrust begrudge resent loathe abhor detest dislike reprove reproach reprimand excoriate vilify malign torpedo stonewall discount vituperate negate nix',
  reserves: 'caution warn question doubt query reserve wonder demur balk grumble complain challenge worry fear hesitate wrestle equivocate prevaricate vacillate waver shrug stall dither bridle flinch wince quibble cavil nitpick agonise agonize fret despair mistrust tread',
  says: 'stress highlight emphasise emphasize underscore underline reiterate spotlight point remind recall say note state add explain indicate observe mention announce consider believe think feel argue maintain clarify specify conclude declare acknowledge recognise recognize comment concede contend assert claim deem expect reply respond retort rebut express voice convey raise signal flag confirm assure stipulate hold view find pledge commit vow promise undertake reflect submit posit recount opine interject intervene remark quip joke elaborate admit cite caveat repeat restate rejoin profess envisage foresee look thank predict cautioned anticipate draw bring pay speak rule exclude understand regard see define interpret value attach treasure count label characterize characterise dub summarize evoke hint imply lean object trust wish ponder query stand strive aim intend plan aspire react picture imagine liken muse speculate surmise contrast portray attest avow continue devote pinpoint justify diverge differ reassert renew reprise chime inquire estimate calculate link connect frame cast style prioritise list wager guess doubt press assume presume propound pronounce proclaim cheer spell sum sigh detect discern sense credit equate associate seize limit confine restrict envision visualise visualize aver mutter murmur whisper shout exclaim declaim narrate testify swear insinuate allege purport theorise theorize hypothesise hypothesize postulate conjecture suspect deduce infer judge reckon suppose interrupt interpose intercede digress lecture preach sermonise philosophise jest tease recap recapitulate enumerate itemise expound dwell elucidate articulate formulate verbalise vocalise divulge disclose reveal confide confess allude advert broach vent invoke quote paraphrase echo cling persist persevere interrogate inform depict retell relay reference chide proffer snipe bark intone drawl counter underwrite differentiate distinguish dispel rationalise rationalize evince manifest exude detail sympathise empathise empathize hark',
  describes:
    'outline describe present report inform read provide identify discuss detail list summarise summarize introduce refer turn touch focus address inquire enquire tell pose expand update illustrate explain mark exemplify showcase brief give deliver take make notify advise shed circulate set lay vote join attribute ask',
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'], think: ['thought'], feel: ['felt'], hold: ['held'], find: ['found'], see: ['saw', 'seen'], seek: ['sought'], put: ['put', 'putting'],
  draw: ['drew', 'drawn'], bring: ['brought'], speak: ['spoke', 'spoken'], tell: ['told'], give: ['gave', 'given'], take: ['took', 'taken'], make: ['made'],
  read: ['read'], pay: ['paid'], set: ['set', 'setting'], lay: ['laid'], shed: ['shed', 'shedding'], undertake: ['undertook', 'undertaken'],
  commit: ['committed', 'committing'], rebuff: ['rebuffed'], lend: ['lent'], plan: ['planned', 'planning'], admit: ['admitted', 'admitting'], beg: ['begged', 'begging'], opt: ['opted', 'opting'], demur: ['demurred', 'demurring'], slam: ['slammed', 'slamming'], sum: ['summed', 'summing'], spell: ['spelled', 'spelt'], cast: ['cast'], rally: ['rallied'], justify: ['justified'], portray: ['portrayed'], beseech: ['beseeched', 'besought'], differ: ['differed'], understand: ['understood'], foresee: ['foresaw'], rebut: ['rebutted', 'rebutting'], refer: ['referred', 'referring'],
  concur: ['concurred', 'concurring'], hope: ['hoped', 'hoping'], prefer: ['preferred', 'preferring'], plead: ['pleaded', 'pled'], deny: ['denied'], reply: ['replied'],
  specify: ['specified'], clarify: ['clarified'], identify: ['identified'], exemplify: ['exemplified'], worry: ['worried'], decry: ['decried'], notify: ['notified'],
  signal: ['signalled', 'signalling', 'signaled', 'signaling'], flag: ['flagged', 'flagging'], submit: ['submitted', 'submitting'],
  convey: ['conveyed'], swear: ['swore', 'sworn'], rue: ['rueing'], forbid: ['forbade'], cling: ['clung'], dwell: ['dwelt', 'dwelled'], prod: ['prodded', 'prodding'], infer: ['inferred', 'inferring'], defer: ['deferred', 'deferring'], quip: ['quipped', 'quipping'], fret: ['fretted', 'fretting'], nitpick: ['nitpicked'], tread: ['trod'], abhor: ['abhorred', 'abhorring'], shun: ['shunned', 'shunning'], level: ['levelled'], veto: ['vetoed', 'vetoes'], stall: ['stalled'], agree: ['agreed'], disagree: ['disagreed'], foreseen: ['foreseen'], begin: ['began'],
}

export interface VerbForm {
  readonly lemma: string
  readonly cls: VerbClass
  /** Present participle: opens a side clause, is no finite verb. */
  readonly ing: boolean
}

/** Every form of every reporting verb, lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms()

/** Auxiliaries and modals: a subject before them is a subject, but they report nothing. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been being has have had does do did will would can could may might must shall should cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t mustn’t shouldn’t'.split(' '),
)

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const [cls, words] of Object.entries(LEMMAS)) {
    for (const lemma of words.split(' ')) {
      for (const form of formsOf(lemma)) {
        if (!forms.has(form)) forms.set(form, { lemma, cls: cls as VerbClass, ing: form.endsWith('ing') && form !== 'bring' })
      }
    }
  }
  return forms
}

function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const consonantY = /[^aeiou]y$/.test(lemma)
  const s = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const ed = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [lemma, s, ed, `${lemma.endsWith('ee') ? lemma : stem}ing`, ...(IRREGULAR[lemma] ?? [])]
}
