/** The page on surroundings, and on papers that the law asks for. */
import { surroundings } from '../../../match/axes.ts'
import { recordTolerances, type Said } from '../acts/wishes.ts'
import { measureNames, surroundingsForm } from '../form/wishes.ts'
import { measuresOf, tolerancesOf } from '../store/read.ts'
import { filled, type IntakePage } from './page.ts'

const toldAs = (said: Said): string => (said === null ? 'unknown' : said ? 'yes' : 'no')
const meant = (typed: unknown): Said => (typed === 'yes' ? true : typed === 'no' ? false : null)

export const surroundingsPage: IntakePage = {
  form: () => surroundingsForm,
  typed: async ({ db }, { id }) => ({
    ...Object.fromEntries((await tolerancesOf(db, [id])).map(({ surrounding, bears }) => [surrounding, toldAs(bears)])),
    ...Object.fromEntries((await measuresOf(db, [id])).map(({ field, has }) => [field, toldAs(has)])),
  }),
  progress: (typed) => filled(typed, Object.keys(surroundingsForm)),
  record: async (act, person, answers) => {
    const bears = new Map(surroundings.filter((name) => answers[name] !== undefined).map((name) => [name, meant(answers[name])]))
    const papers = new Map(measureNames.filter((name) => answers[name] !== undefined).map((name) => [name, meant(answers[name])]))
    await recordTolerances(act, person, bears, papers)
  },
}
