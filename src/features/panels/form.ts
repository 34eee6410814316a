/** What is asked of a chair, and of a member. */
import type { Field, Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { carriesBy, scoredBy, type Panel } from '../../plan/panel.ts'
import { words } from './words.ts'
import { scoringWords } from './words/scoring.ts'

export const openForm = (cases: Readonly<Record<string, Phrase>>): Form => ({
  cases: { kind: 'choices', label: words.cases, options: cases },
  held_on: { kind: 'day', label: words.held_on },
})
export const seatForm = (accounts: Readonly<Record<string, Phrase>>): Form => ({
  member: { kind: 'choice', label: words.member, options: accounts },
  sex: { kind: 'choice', label: words.sex, options: { female: words.female, male: words.male } },
  is_outside: { kind: 'yes_no', label: words.is_outside, hint: words.outside_hint },
  is_user: { kind: 'yes_no', label: words.is_user },
})

/** One number a criterion that members score, a vote where the plan counts votes, and a remark. */
export function ballotForm(panel: Panel): Form {
  const points = scoredBy(panel).map((name): [string, Field] => {
    const { title, weight } = panel.scores?.[name] ?? { title: { zh: name, en: name }, weight: 1 }
    const label = (language: 'zh' | 'en') => scoringWords.points[language].replace('{title}', title[language]).replace('{weight}', String(weight))
    return [`points_${name}`, { kind: 'number', label: { zh: label('zh'), en: label('en') }, at_least: 0, at_most: 100 }]
  })
  return {
    ...Object.fromEntries(points),
    ...(carriesBy(panel) === 'average_score' ? {} : { agrees: { kind: 'yes_no', label: scoringWords.agrees } }),
    remark: { kind: 'long_text', label: scoringWords.remark, optional: true, max_length: 1000 },
  }
}
export const asideForm = { reason: { kind: 'text', label: scoringWords.aside_reason, max_length: 300 } } as const satisfies Form
