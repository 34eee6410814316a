/** The pages of the intake as forms. Nothing is required: what is left out stays as it was. */
import type { Field, Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { axisIds, type AxisId } from '../../match/axes.ts'
import { axisWords } from '../../match/words/axis.ts'
import { aidedAxes, groups, type GroupName } from './intake/groups.ts'
import { answerNames, type AnswerName } from './rules/answers.ts'
import { sourceWords } from './words.ts'
import { asked } from './words/asked.ts'

const put = (phrase: Phrase, slot: string, value: Phrase): Phrase => ({
  zh: phrase.zh.replace(`{${slot}}`, value.zh),
  en: phrase.en.replace(`{${slot}}`, value.en),
})

const levels = (axis: AxisId): Record<AnswerName, Phrase> => ({
  fully: put(asked.fully, 'level', axisWords[axis].ordinary),
  some: asked.some,
  little: put(asked.little, 'level', axisWords[axis].little),
  no: asked.no,
  unknown: asked.unknown,
})

/** The questions of an item: without aids, and with the person's own where such aids are usual. */
function questions(axis: AxisId): [string, Field][] {
  const own: Field = { kind: 'choice', label: axisWords[axis].asks, options: levels(axis), optional: true }
  if (!aidedAxes.includes(axis)) return [[axis, own]]
  const { fully, some, little, no } = levels(axis)
  const label = put(asked.aided, 'name', axisWords[axis].name)
  return [
    [axis, own],
    [`${axis}_aided`, { kind: 'choice', label, hint: asked.aided_hint, options: { fully, some, little, no }, optional: true }],
  ]
}

const { worker, test, trial } = sourceWords
/** Asked of whoever answers for another. */
export const sourceForm = { source: { kind: 'choice', label: asked.source, options: { worker, test, trial } } } as const satisfies Form

export const groupForm = (group: GroupName, onBehalf: boolean): Form => ({
  ...Object.fromEntries(groups[group].flatMap((axis) => questions(axis))),
  ...(onBehalf ? sourceForm : {}),
})
export const axisCount = axisIds.length
export const answersIn = answerNames
