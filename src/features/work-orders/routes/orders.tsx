/** Orders: listed, opened, shown, moved. */
import { bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { moveOrder } from '../acts/move.ts'
import { orderIn, runs } from '../acts/reach.ts'
import { workOrderFlow, type MoveName } from '../flow.ts'
import { OrderPage } from '../pages/order.tsx'
import { OrdersPage } from '../pages/list.tsx'
import { OwnPage } from '../pages/own.tsx'
import { movesOpen } from '../rules/allow.ts'
import { movesOf, ordersSeen } from '../store/orders.ts'
import { ownShares } from '../store/shares.ts'
import { words } from '../words/order.ts'
import { ownWords } from '../words/own.ts'
import { sayings } from '../words/said.ts'
import { runners, readers, visitors } from './who.ts'
import { workerRows } from './showing.ts'

async function list(visit: Visit): Promise<Reply> {
  const { voice, city, today, actor } = visit
  const is = (who: readonly string[]): boolean => who.includes(actor.role)
  const may = { mayOpen: is(runners), mayRound: is(visitors), official: !is(['organisation', 'commissioner']) }
  return {
    page: <OrdersPage voice={voice} city={city.slug} today={today} orders={await ordersSeen(visit.db)} {...may} />,
    title: voice.say(words.orders),
    wide: true,
  }
}

async function one(visit: Visit): Promise<Reply> {
  const order = await orderIn(visit, idParam(visit))
  visit.about('work_order', order.id)
  const own = await runs(visit, order)
  const moves = own ? movesOpen(order.state, visit.actor.role) : []
  const mayAdd = own && (order.state === 'opened' || order.state === 'at_work')
  const shown = { order, moves, mayAdd, workers: await workerRows(visit, order.id), happened: await movesOf(visit.db, order.id) }
  return { page: <OrderPage voice={visit.voice} city={visit.city.slug} today={visit.today} {...shown} />, title: visit.voice.say(words.order), wide: true }
}

async function move(visit: Visit): Promise<Reply> {
  const order = await orderIn(visit, idParam(visit))
  visit.about('work_order', order.id)
  const asked = bodyText(visit, 'move')
  if (!Object.hasOwn(workOrderFlow, asked)) throw new Refusal(422, sayings.not_now)
  await moveOrder(visit, order.id, asked as MoveName)
  return { to: inCity(visit, `/work-orders/${order.id}`) }
}

async function mine(visit: Visit): Promise<Reply> {
  const rows = await ownShares(visit.db)
  return { page: <OwnPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(ownWords.own) }
}

export const orderRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work-orders', who: readers, audit: 'home_work.list', nav: { says: words.orders, order: 47, group: 'work' }, answer: list },
  { method: 'GET', url: '/:city/home-work', who: ['applicant'], audit: 'home_work.own', nav: { says: ownWords.own, order: 47 }, answer: mine },
  { method: 'GET', url: '/:city/work-orders/:id', who: readers, audit: 'home_work.order', reads: 'file', answer: one },
  { method: 'POST', url: '/:city/work-orders/:id/move', who: runners, audit: 'home_work.move', answer: move },
]
