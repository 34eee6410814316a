/** What the officer remarked of an answer stands beside the question while it is corrected. */
import type { Act } from '../../../kit/act.ts'
import type { Field, Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Case } from '../acts.ts'
import { correctionOf } from '../store/corrections.ts'
import { pageWords } from '../words.ts'

/** The form with each remark before the question's own hint. */
export async function withRemarks(act: Act, { application }: Case, form: Form): Promise<Form> {
  const remarks = application.state === 'returned' ? ((await correctionOf(act.db, application.id))?.remarks ?? []) : []
  if (remarks.length === 0) return form
  const hinted = (name: string, field: Field): Field => {
    const found = remarks.find((one) => one.about === 'answer' && one.name === name)
    return found ? { ...field, hint: together(found.remark, field.hint) } : field
  }
  return Object.fromEntries(Object.entries(form).map(([name, field]) => [name, hinted(name, field)]))
}

function together(remark: string, hint: Phrase | undefined): Phrase {
  const said = (language: 'zh' | 'en') => [pageWords.officer_says[language].replace('{remark}', () => remark), hint?.[language]].filter(Boolean).join(' ')
  return { zh: said('zh'), en: said('en') }
}
