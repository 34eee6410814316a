/** Answers in words. */
import type { Answer, Field } from '../../kit/form.ts'
import { fenOf } from '../../kit/money.ts'
import type { Voice } from '../../kit/say.ts'

/** An answer as its reader would say it. */
export function answerText(voice: Voice, field: Field, answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (typeof answer === 'boolean') return answer ? voice.say({ zh: '是', en: 'Yes' }) : voice.say({ zh: '否', en: 'No' })
  if (typeof answer === 'number') return voice.count(answer)
  if (typeof answer !== 'string') return answer.map((key) => optionText(voice, field, key)).join(' · ')
  if (field.kind === 'day') return voice.day(answer)
  if (field.kind === 'money') return voice.money(fenOf(BigInt(answer)))
  return field.kind === 'choice' ? optionText(voice, field, answer) : answer
}
const optionText = (voice: Voice, field: Field, key: string): string => {
  const option = field.options?.[key]
  return option ? voice.say(option) : key
}
