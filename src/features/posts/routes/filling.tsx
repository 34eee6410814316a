/** Giving a post by the order of those who wait, and recording who is in it already. */
import type { Route } from '../../../kit/door/route.ts'
import { orderFor } from '../acts/candidates.ts'
import { proposeHolder } from '../acts/filling.ts'
import { recordOther } from '../acts/others.ts'
import { personOfNumber } from '../acts/register.ts'
import { otherForm, proposeForm } from '../form.ts'
import { OrderPage } from '../pages/order.tsx'
import { fileWords, orderWords } from '../words/file.ts'
import { sayings } from '../words/said.ts'
import { routesOf } from './asking.tsx'
import { postIn, writers } from './who.ts'

const named = (phrase: { zh: string; en: string }, names: string) => ({ zh: phrase.zh.replace('{names}', names), en: phrase.en.replace('{names}', names) })

export const giving: readonly Route[] = [
  ...routesOf({
    url: '/:city/posts/:id/order',
    who: writers,
    audit: 'post.propose',
    says: fileWords.fill,
    button: orderWords.propose,
    typed: ({ today }) => ({ starts_on: today }),
    form: async (visit) => {
      const post = await postIn(visit)
      const { ordered, kept_out } = await orderFor(visit, post.kind, post.division.slice(0, 6))
      return proposeForm(Object.fromEntries([...ordered, ...kept_out].map(({ wait_id, name }) => [String(wait_id), { zh: name ?? '', en: name ?? '' }])))
    },
    above: async (visit) => {
      const post = await postIn(visit)
      const order = await orderFor(visit, post.kind, post.division.slice(0, 6))
      return <OrderPage voice={visit.voice} city={visit.city.slug} post={post} order={order} today={visit.today} />
    },
    answer: async (visit, { wait, starts_on, reason }) => {
      const { id } = await postIn(visit)
      const given = { wait: Number(wait), starts_on: String(starts_on), reason: reason ? String(reason) : undefined }
      const unexplained = await proposeHolder(visit, id, given)
      return unexplained ? { faults: { reason: named(sayings.pass_why, unexplained.names) } } : `/posts/${id}`
    },
  }),
  ...routesOf({
    url: '/:city/posts/:id/other',
    who: writers,
    audit: 'post.record_other',
    says: fileWords.other,
    form: async (visit) => (await postIn(visit)) && otherForm,
    answer: async (visit, { started_on, certificate_no }) => {
      const { id } = await postIn(visit)
      const person = certificate_no ? await personOfNumber(visit, String(certificate_no)) : null
      if (person === undefined) return { faults: { certificate_no: sayings.unknown_number } }
      await recordOther(visit, id, String(started_on), person)
      return `/posts/${id}`
    },
  }),
]
