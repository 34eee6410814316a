/** A question with its answer: a page with a form, and the route that takes it. Faults come back beside the fields. */
import type { VNode } from 'preact'
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Role } from '../../../kit/role.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { formWords } from '../words/form.ts'

export type Asking = {
  readonly url: `/:city${string}`
  readonly who: readonly Role[]
  readonly audit: string
  readonly says: Phrase
  readonly form: (visit: Visit) => Form | Promise<Form>
  /** what stands under the form's fields: a file to give */
  readonly more?: (visit: Visit) => VNode
  /** what stands before the form */
  readonly above?: (visit: Visit) => Promise<VNode>
  readonly button?: Phrase
  readonly typed?: (visit: Visit) => Typed
  /** does it, and says where to go on; or returns the faults */
  readonly answer: (visit: Visit, answers: Answers) => Promise<string | { readonly faults: Faults }>
}

export const statusOf = (faults: Faults): number => (Object.keys(faults).length > 0 ? 422 : 200)

/** The two routes of a question. */
export function routesOf(asking: Asking): readonly Route[] {
  const { url, who, audit, says, more } = asking
  const page = async (visit: Visit, typed: Typed, faults: Faults = {}): Promise<Reply> => ({
    page: (
      <>
        {asking.above ? await asking.above(visit) : null}
        <FormPage
          voice={visit.voice}
          heading={asking.above ? undefined : visit.voice.say(says)}
          action={visit.path.split('?')[0] ?? ''}
          form={await asking.form(visit)}
          typed={typed}
          faults={faults}
          button={visit.voice.say(asking.button ?? formWords.save)}
          files={more !== undefined}
        >
          {more?.(visit)}
        </FormPage>
      </>
    ),
    title: visit.voice.say(says),
    status: statusOf(faults),
    wide: asking.above !== undefined,
  })
  const take = async (visit: Visit): Promise<Reply> => {
    const { answers, faults, typed } = readForm(await asking.form(visit), visit.body, { also: ['scan'] })
    if (statusOf(faults) === 422) return page(visit, typed, faults)
    const done = await asking.answer(visit, answers)
    return typeof done === 'string' ? { to: inCity(visit, done) } : page(visit, typed, done.faults)
  }
  const taking = more ? { uploads: true as const } : {}
  return [
    { method: 'GET', url, who, audit: `${audit}_page`, answer: (visit) => page(visit, asking.typed?.(visit) ?? {}) },
    { method: 'POST', url, who, audit, ...taking, answer: take },
  ]
}
