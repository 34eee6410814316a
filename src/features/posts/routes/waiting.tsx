/** Those who wait for a post: put on the list, what is known of their need, taken off. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { FileUpload } from '../../../ui/upload.tsx'
import { factsOf } from '../acts/candidates.ts'
import { personOfNumber, putOnList, recordNeed, waitIn, withdrawFromList } from '../acts/register.ts'
import { needForm, waitForm } from '../form.ts'
import { WaitPage } from '../pages/wait.tsx'
import { WaitingPage } from '../pages/waiting.tsx'
import { needs, waiting } from '../store/waiting.ts'
import { waitWords } from '../words/file.ts'
import { formWords } from '../words/form.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { routesOf } from './asking.tsx'
import { closeBy, isOneOf, readers } from './who.ts'

async function list(visit: Visit): Promise<Reply> {
  const known = await needs(visit.db)
  const rows = (await waiting(visit.db, visit.actor.area)).map((row) => ({ ...row, facts: factsOf(known.filter(({ who }) => who === row.person_id)) }))
  return {
    page: <WaitingPage voice={visit.voice} city={visit.city.slug} rows={rows} mayPut={isOneOf(visit, closeBy)} />,
    title: visit.voice.say(words.waiting_list),
    wide: true,
  }
}

async function waitOf(visit: Visit) {
  const wait = await waitIn(visit, idParam(visit))
  visit.about('post_wait', wait.id)
  return wait
}

async function one(visit: Visit): Promise<Reply> {
  const wait = await waitOf(visit)
  const known = await needs(visit.db, wait.person_id ?? 0)
  const at = inCity(visit, `/posts/waiting/${wait.id}`)
  return {
    page: <WaitPage voice={visit.voice} at={at} wait={wait} needs={known} mayWrite={isOneOf(visit, closeBy)} />,
    title: visit.voice.say(words.waiting_list),
  }
}

export const waitingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/posts/waiting', who: readers, audit: 'posts.waiting', answer: list },
  ...routesOf({
    url: '/:city/posts/waiting/new',
    who: closeBy,
    audit: 'post_wait.put',
    says: waitWords.put,
    form: () => waitForm,
    typed: ({ today }) => ({ waiting_since: today }),
    answer: async (visit, { certificate_no, kind, waiting_since }) => {
      const person_id = await personOfNumber(visit, String(certificate_no))
      if (person_id === undefined) return { faults: { certificate_no: sayings.unknown_number } }
      const id = await putOnList(visit, { person_id, kind: String(kind), waiting_since: String(waiting_since) })
      visit.about('post_wait', id)
      return `/posts/waiting/${id}`
    },
  }),
  { method: 'GET', url: '/:city/posts/waiting/:id', who: readers, audit: 'post_wait.read', reads: 'file', answer: one },
  ...routesOf({
    url: '/:city/posts/waiting/:id/need',
    who: closeBy,
    audit: 'post_wait.need',
    says: waitWords.record,
    form: async (visit) => (await waitOf(visit)) && needForm,
    more: ({ voice }) => <FileUpload voice={voice} name="scan" label={formWords.scan} optional accept="image/*,.pdf" />,
    answer: async (visit, answers) => {
      const wait = await waitOf(visit)
      const scan = visit.uploads.find(({ field }) => field === 'scan')?.bytes
      await recordNeed(visit, wait.person_id ?? 0, { ...(answers as Omit<Parameters<typeof recordNeed>[2], 'scan'>), scan })
      return `/posts/waiting/${wait.id}`
    },
  }),
  {
    method: 'POST',
    url: '/:city/posts/waiting/:id/withdraw',
    who: closeBy,
    audit: 'post_wait.withdraw',
    answer: async (visit) => {
      await withdrawFromList(visit, (await waitOf(visit)).id)
      return { to: inCity(visit, '/posts/waiting') }
    },
  },
]
