/** The page that asks for consent, apart from everything else. */
import { recordConsent } from '../acts.ts'
import { consentForm } from '../form/wishes.ts'
import { consentsOf } from '../store/read.ts'
import { filled, type IntakePage } from './page.ts'

export const consentPage: IntakePage = {
  form: consentForm,
  typed: async ({ db }, { id }) => {
    const [said] = await consentsOf(db, [id])
    return said ? { given: said.given ? 'yes' : 'no' } : {}
  },
  progress: (typed) => filled(typed, ['given']),
  record: async (act, person, answers) => {
    await recordConsent(act, person, answers['given'] === 'yes', String(answers['how'] ?? 'own'))
  },
}
