/** The pages on wishes and their weights. */
import type { Answers, Typed } from '../../../kit/form.ts'
import { asTyped } from '../../../kit/form.ts'
import { wishKinds } from '../../../match/person.ts'
import { recordWishes, wishOf } from '../acts/wishes.ts'
import { weightOf, weightsForm, wishesForm } from '../form/wishes.ts'
import type { WishRow } from '../store/read.ts'
import { wished } from '../words/wished.ts'
import { filled, type IntakePage } from './page.ts'

const texts = (answer: Answers[string]): string[] => (Array.isArray(answer) ? [...(answer as string[])] : [])

export const wishesPage: IntakePage = {
  form: () => wishesForm,
  typed: async (act, person): Promise<Typed> => {
    const { wage_min_fen, hours_max, reach, home, likes, never } = await wishOf(act, person)
    return asTyped(wishesForm, {
      wage_min: wage_min_fen?.toString(),
      hours_max: hours_max ?? undefined,
      reach: reach ?? undefined,
      home: home ?? undefined,
      likes: likes.length > 0 ? likes : undefined,
      never: never.length > 0 ? never : undefined,
    })
  },
  progress: (typed) => filled(typed, ['wage_min', 'hours_max', 'reach', 'home']),
  faults: ({ likes, never }) => (texts(likes).some((sector) => texts(never).includes(sector)) ? { never: wished.both } : {}),
  record: (act, person, answers) =>
    recordWishes(act, person, {
      wage_min_fen: answers['wage_min'] === undefined ? null : BigInt(String(answers['wage_min'])),
      hours_max: (answers['hours_max'] as number | undefined) ?? null,
      reach: (answers['reach'] as WishRow['reach'] | undefined) ?? null,
      home: (answers['home'] as WishRow['home'] | undefined) ?? null,
      likes: texts(answers['likes']),
      never: texts(answers['never']),
    }),
}

export const weightsPage: IntakePage = {
  form: () => weightsForm,
  typed: async (act, person) => {
    const { weights } = await wishOf(act, person)
    const named = (weight: number | undefined) => Object.entries(weightOf).find(([, n]) => n === weight)?.[0]
    return Object.fromEntries(wishKinds.map((kind) => [kind, named(weights[kind])]))
  },
  progress: (typed) => filled(typed, wishKinds),
  record: (act, person, answers) => {
    const said = wishKinds.flatMap((kind) => (answers[kind] === undefined ? [] : [[kind, weightOf[answers[kind] as keyof typeof weightOf]] as const]))
    return recordWishes(act, person, { weights: Object.fromEntries(said) })
  },
}
