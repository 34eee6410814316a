/** How somebody wants to be told: chosen by themselves, or entered by whoever keeps their file. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { accountHolder, personHolder, type Holder } from '../acts/holder.ts'
import { keepWish, wishFaults } from '../acts/wish.ts'
import { wishForm } from '../form.ts'
import { wishWords as words } from '../words/inbox.ts'

type Asked = { readonly holder: Holder; readonly path: string; readonly back: string; readonly own: boolean }
const formOf = ({ holder }: Asked) => wishForm(holder.person_id === null ? undefined : holder.needs)

function page(visit: Visit, asked: Asked, typed?: Typed, faults: Faults = {}): Reply {
  const { voice } = visit
  const { holder, own: isOwn } = asked
  const { wish, easy_read } = holder.needs
  // an officer sees that an address is known, not which; left empty, it stays
  const known = { channel: wish ?? 'any', email: isOwn ? (holder.email ?? '') : '', locale: holder.locale, easy_read: easy_read ? 'yes' : 'no' }
  const heading = voice.say(isOwn ? words.heading : words.heading_of)
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        caption={isOwn ? undefined : <Mixed voice={voice} text={holder.name} />}
        lead={voice.say(words.lead)}
        action={inCity(visit, asked.path)}
        form={formOf(asked)}
        typed={typed ?? known}
        faults={faults}
        button={voice.say(words.save)}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function keep(visit: Visit, asked: Asked): Promise<Reply> {
  const { answers, faults: unread, typed } = readForm(formOf(asked), visit.body)
  const told = asked.own || answers['email'] ? answers : { ...answers, email: asked.holder.email ?? undefined }
  const faults = { ...wishFaults(told), ...unread }
  if (Object.keys(faults).length > 0) return page(visit, asked, typed, faults)
  await keepWish(visit, asked.holder, told)
  return { to: inCity(visit, asked.back) }
}

/** One's own; somebody without a file gives their details first. */
async function own(visit: Visit, then: (visit: Visit, asked: Asked) => Reply | Promise<Reply>): Promise<Reply> {
  const holder = await accountHolder(visit, accountOf(visit))
  if (!holder) return { to: inCity(visit, visit.actor.role === 'organisation' ? '/organisation' : '/person') }
  return then(visit, { holder, path: '/inbox/wish', back: '/inbox', own: true })
}

async function ofPerson(visit: Visit, then: (visit: Visit, asked: Asked) => Reply | Promise<Reply>): Promise<Reply> {
  const holder = await personHolder(visit, idParam(visit))
  if (!holder) throw new Refusal(404, doorWords.not_found)
  visit.about('person', holder.person_id ?? 0)
  const back = `/persons/${holder.person_id}/told`
  return then(visit, { holder, path: `${back}/wish`, back, own: false })
}

const holders = ['applicant', 'organisation'] as const
const keepers = ['commissioner', 'district_officer'] as const
export const wishRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/inbox/wish', who: holders, audit: 'message.wish_page', answer: (visit) => own(visit, page) },
  { method: 'POST', url: '/:city/inbox/wish', who: holders, audit: 'message.wish', answer: (visit) => own(visit, keep) },
  { method: 'GET', url: '/:city/persons/:id/told/wish', who: keepers, audit: 'message.wish_of_page', answer: (visit) => ofPerson(visit, page) },
  { method: 'POST', url: '/:city/persons/:id/told/wish', who: keepers, audit: 'message.wish_of', answer: (visit) => ofPerson(visit, keep) },
]
