/** The desk itself, and what of it stands above the queue. */
import type { VNode } from 'preact'
import { accountOf } from '../../../kit/act.ts'
import { atOnce } from '../../../kit/db.ts'
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Phrase } from '../../../kit/say.ts'
import { Link, Text } from '../../../ui/text.tsx'
import { messagesOf } from '../../messages/store.ts'
import { coveredNow, deskOf } from '../acts/standing.ts'
import { HomePage, type QueueLine } from '../pages/home.tsx'
import { inAddress, type Question } from '../question.ts'
import { bulksOf } from '../store/bulk.ts'
import { countCases, type Desk } from '../store/cases.ts'
import { coverOf } from '../store/cover.ts'
import { queuesOf } from '../store/queues.ts'
import { words as bulkWords } from '../words/bulk.ts'
import { words as held } from '../words/holding.ts'
import { words } from '../words/shown.ts'

export const officers = ['district_officer', 'city_officer', 'finance_officer'] as const
export const officeOf = (visit: Visit) => ({ division: visit.actor.division, role: visit.actor.role, account: accountOf(visit) })

/** The queues that every desk has. */
const usual: readonly (readonly [Phrase, Question, keyof typeof held])[] = [
  [words.all, {}, 'open'],
  [words.mine, { holder: 'mine' }, 'open'],
  [words.nobody, { holder: 'nobody' }, 'take'],
  [words.late_ones, { lateness: 'late' }, 'open'],
  [words.soon_ones, { lateness: 'soon' }, 'open'],
]

async function lines(visit: Visit, desk: Desk): Promise<QueueLine[]> {
  const { voice } = visit
  const kept = await queuesOf(visit.db, officeOf(visit))
  const counts = await atOnce([...usual.map(([, question]) => question), ...kept.map(({ question }) => question)].map((q) => countCases(visit.db, desk, q)))
  const href = (question: Question, more: Record<string, string> = {}) => inCity(visit, `/desk/cases?${inAddress(question, more)}`)
  const own = usual.map(([name, question, next], i) => ({
    name: voice.say(name),
    href: href(question, next === 'take' ? { next } : {}),
    next: voice.say(held[next] as Phrase),
    whose: '—',
    ...(counts[i] ?? { count: 0, late: 0 }),
  }))
  const more = kept.map((queue, i) => ({
    name: queue.name,
    href: href(queue.question, { queue: String(queue.id), next: queue.next_act }),
    next: voice.say(held[queue.next_act as 'open']),
    whose: voice.say(queue.account_id === null ? words.shared : words.own),
    forget: inCity(visit, `/desk/queues/${queue.id}/forget`),
    ...(counts[usual.length + i] ?? { count: 0, late: 0 }),
  }))
  return [...own, ...more]
}

async function home(visit: Visit): Promise<Reply> {
  const { voice, db, actor } = visit
  const me = accountOf(visit)
  const desk = await deskOf(visit)
  const [queues, covered, cover, bulks, messages] = await atOnce([
    lines(visit, desk),
    coveredNow(visit),
    coverOf(db, me, actor.role, visit.today),
    bulksOf(db, me),
    messagesOf(db, me, 10),
  ])
  const covers = [
    ...covered.map((row) => voice.say(words.covering, { name: row.absent_name, day: voice.day(row.to_on) })),
    ...(cover ? [voice.say(words.covered, { name: cover.cover_name, day: voice.day(cover.to_on) })] : []),
  ]
  return {
    page: (
      <HomePage
        voice={voice}
        at={inCity(visit, '')}
        queues={queues}
        covers={covers}
        bulks={bulks.map((bulk) => ({
          href: inCity(visit, `/desk/bulk/${bulk.id}`),
          says: voice.say(bulkWords.begun, { act: held[bulk.act as 'take'], at: voice.instant(bulk.begun_at) }),
        }))}
        messages={messages.map(({ phrase, slots, sent_at }) => ({ said: voice.fill(phrase, slots), at: sent_at }))}
        lateness={actor.role !== 'finance_officer'}
      />
    ),
    title: voice.say(words.desk),
    wide: true,
  }
}

/** What stands above the work queue: one's own cases, and the way to the desk. */
export async function aboveQueue(visit: Visit): Promise<VNode> {
  const { count } = await countCases(visit.db, await deskOf(visit), { holder: 'mine' })
  return (
    <Text>
      <Link href={inCity(visit, '/desk/cases?holder=mine')}>
        {visit.voice.say(words.mine)} ({visit.voice.count(count)})
      </Link>{' '}
      · <Link href={inCity(visit, '/desk/cases')}>{visit.voice.say(words.many)}</Link> ·{' '}
      <Link href={inCity(visit, '/desk')}>{visit.voice.say(words.desk)}</Link>
    </Text>
  )
}

export const homeRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/desk', who: officers, audit: 'desk.page', nav: { says: words.desk, order: 11 }, answer: home },
]
