/** One's own messages, and how one wants to be told. */
import { accountOf } from '../../../kit/act.ts'
import { idIn, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { accountHolder, type Holder } from '../acts/holder.ts'
import { openHere } from '../acts/choosing.ts'
import { InboxPage } from '../pages/inbox.tsx'
import { channelFor } from '../rules/channel.ts'
import { insertRead, messagesOf, unreadCount } from '../store.ts'
import { channelWords, inboxWords as words } from '../words/inbox.ts'

/** Who has an inbox; whom news are told outside too. */
export const readers = ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'finance_officer'] as const

async function inbox(visit: Visit): Promise<Reply> {
  const { voice, db } = visit
  const account = accountOf(visit)
  const messages = await messagesOf(db, account, 100)
  const holder = await accountHolder(visit, account)
  const shown = messages.map(({ id, phrase, slots, sent_at, read_at, application_id }) => ({
    id,
    said: voice.fill(phrase, slots),
    at: sent_at,
    read: read_at !== null,
    href: application_id === null ? undefined : inCity(visit, `/cases/${application_id}`),
  }))
  const how = holder && { says: voice.say(words.how_now, { how: howSaid(visit, holder) }), href: inCity(visit, '/inbox/wish') }
  return {
    page: <InboxPage voice={voice} at={inCity(visit, '/inbox')} messages={shown} unread={await unreadCount(db, account)} how={how} />,
    title: voice.say(words.inbox),
  }
}

/** The way that would be taken for somebody now, and why. */
export function howSaid(visit: Visit, { needs }: Holder): string {
  const { channel, says } = channelFor({ ...needs, passed_over: [] }, 'step', openHere(visit))
  return visit.voice.say(words.how_said, { way: channelWords[channel], reason: says })
}

async function read(visit: Visit): Promise<Reply> {
  const alone = idIn(visit.body['message'])
  const upTo = alone ?? idIn(visit.body['up_to'])
  if (upTo !== undefined) await insertRead(visit.db, accountOf(visit), upTo, alone !== undefined, visit.now)
  return { to: inCity(visit, '/inbox') }
}

export const inboxRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/inbox', who: readers, audit: 'inbox.page', answer: inbox },
  { method: 'POST', url: '/:city/inbox/read', who: readers, audit: 'inbox.read', answer: read },
]
