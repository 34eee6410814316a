/** An explanation in sentences, for the person; and for the employer, in which nothing about the person's functions stands. */
import { phrases, type Phrase, type Voice } from '../../kit/say.ts'
import { accommodations } from '../accommodations.ts'
import type { Change, Explanation, Line, Question } from '../explanation.ts'
import { lawRules } from '../law-rules.ts'
import { accommodationWords, costWords, payerWords } from './accommodation.ts'
import { axisWords, levelPhrase } from './axis.ts'
import { surroundingWords, usePhrase } from './use.ts'

const words = phrases({
  ok: { zh: '{use}：您可以。', en: 'For {use}: you can.' },
  with: { zh: '{use}：有{aid}就可以。{how}{cost}，{payer}。', en: 'For {use}: you can with {aid}. {how} It {cost}; {payer}.' },
  in_place: { zh: '{use}：单位已经有{aid}，您可以。', en: 'For {use}: the workplace already has {aid}; you can.' },
  if_needed: { zh: '{use}：您也许可以；需要时用{aid}。{how}', en: 'For {use}: you may manage; if not, there is {aid}. {how}' },
  soft: { zh: '{use}：不是主要任务，不妨碍您。', en: '{use} is not essential and does not stand in your way.' },
  ask: { zh: '{use}：还不清楚，先问一问。', en: 'For {use}: not known yet; it will be asked.' },
  trial: { zh: '{use}：差一点，建议先试工。', en: 'For {use}: a little short; a trial at the workplace is suggested.' },
  blocked: { zh: '{use}：单位要求“{need}”，目前没有别的办法。', en: 'For {use}: the job needs “{need}”, and nothing takes its place yet.' },
  law_ask: { zh: '依法需要核实：{asks}（{clause}）', en: 'The law asks for something first: {asks} ({clause})' },
  law_no: { zh: '法律规定不能从事：{clause}。', en: 'The law does not allow it: {clause}.' },
  wish: { zh: '这份工作超出了您自己定的条件。', en: 'This job passes a limit you set yourself.' },
  admit: { zh: '如果单位同意{aid}，就可以推荐您。', en: 'If the employer agrees to {aid}, you can be referred.' },
  not_essential: {
    zh: '如果单位确认“{use}”不是必须由您来做，就可以推荐您。',
    en: 'If the employer finds that {use} need not be done by you, you can be referred.',
  },
  ask_employer: { zh: '请问单位：“{use}”是必须的吗？', en: 'Ask the employer: is {use} essential?' },
  ask_skill: { zh: '这份工作在“{use}”上要求比一般高，您做过吗？', en: 'This job asks more than ordinary for {use}. Have you done it?' },
  ask_bears: { zh: '这份工作有{what}，您可以吗？', en: 'This job has {what}. Is that all right for you?' },
  ask_has: { zh: '请问单位：有没有{what}？', en: 'Ask the employer: is there {what}?' },
  employer_ok: { zh: '符合岗位要求。', en: 'Meets the demands of the job.' },
  employer_with: { zh: '符合岗位要求，需要安排：{aids}。', en: 'Meets the demands of the job; to be arranged: {aids}.' },
  employer_open: { zh: '建议先了解情况或试工。', en: 'A talk or a trial at the workplace is suggested first.' },
})

function lineSentence(voice: Voice, line: Line): string {
  const use = usePhrase(line)
  const got = line.arrangement
  if (line.state === 'with' && got) {
    const { name: aid, how } = accommodationWords[got.id]
    if (got.in_place) return voice.say(words.in_place, { use, aid })
    if (got.if_needed) return voice.say(words.if_needed, { use, aid, how })
    return voice.say(words.with, { use, aid, how, cost: costWords[got.cost], payer: payerWords[got.payer] })
  }
  if (line.state === 'blocked') return voice.say(words.blocked, { use, need: levelPhrase(line.axis, line.level > 3 ? 3 : line.level) })
  return voice.say(words[line.state === 'with' ? 'ok' : line.state] as Phrase & { zh: '{use}' }, { use })
}

export const changeSentence = (voice: Voice, change: Change): string =>
  change.kind === 'admit'
    ? voice.say(words.admit, { aid: accommodationWords[change.accommodation].name })
    : voice.say(words.not_essential, { use: usePhrase(change.use) })

export function questionSentence(voice: Voice, question: Question): string {
  switch (question.about) {
    case 'ability':
      return voice.say(axisWords[question.use.axis].asks)
    case 'essential':
      return voice.say(words.ask_employer, { use: usePhrase(question.use) })
    case 'skill':
      return voice.say(words.ask_skill, { use: usePhrase(question.use) })
    case 'surrounding':
      return voice.say(question.to === 'person' ? words.ask_bears : words.ask_has, { what: surroundingWords[question.surrounding] })
    case 'law':
      return voice.say(lawRules[question.rule].asks)
  }
}

/** What the person reads, a sentence a line: what decides first, then what fits. Blocks end with what would open them. */
export function sentencesFor(voice: Voice, told: Explanation): string[] {
  const order = ['blocked', 'ask', 'trial', 'with', 'soft', 'ok']
  const law = told.law.flatMap(({ rule, effect }) =>
    effect === 'ok' ? [] : [effect === 'no' ? voice.say(words.law_no, { clause: lawRules[rule].clause }) : voice.say(words.law_ask, lawRules[rule])],
  )
  return [
    ...law,
    ...told.lines.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).map((line) => lineSentence(voice, line)),
    ...told.changes.map((change) => changeSentence(voice, change)),
    ...(told.wanted ? [] : [voice.say(words.wish)]),
  ]
}

/** All an employer is told of a person who consented: that the demands are met, and what is to be arranged by them. */
export function employerSentence(voice: Voice, told: Explanation): string {
  const ids = new Set(
    told.lines.flatMap(({ arrangement }) =>
      arrangement && !arrangement.in_place && accommodations[arrangement.id].needs.includes('employer') ? [arrangement.id] : [],
    ),
  )
  if (told.standing !== 'ok' && told.standing !== 'with') return voice.say(words.employer_open)
  const aids = [...ids].map((id) => voice.say(accommodationWords[id].name)).join(voice.locale === 'en' ? ', ' : '、')
  return ids.size === 0 ? voice.say(words.employer_ok) : voice.say(words.employer_with, { aids })
}
