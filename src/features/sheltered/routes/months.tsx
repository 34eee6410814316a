/** A month of the whole group on one page. */
import { bodyText, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { recordMonth } from '../acts/months.ts'
import { workshopIn } from '../acts/reach.ts'
import { boxOf, monthForm } from '../form.ts'
import { MonthForm, OtherMonth } from '../pages/month.tsx'
import { MonthTable } from '../pages/month-table.tsx'
import { daysExpected, daysHere, isMonth, lastMonth, writeDays, type Stay } from '../rules.ts'
import { monthsOf, type MonthRow } from '../store/months.ts'
import { staysOf } from '../store/places.ts'
import { monthWords } from '../words/months.ts'
import { faults as wrong } from '../words/said.ts'
import { isWrong } from './asking.tsx'
import { mayWrite, readers, writers } from './workshops.tsx'

/** A month that has begun; refuses 422 any other. */
function monthTold(visit: Visit, told: string): string {
  if (told === '') return lastMonth(visit.today)
  if (!isMonth(told) || told > visit.today.slice(0, 7)) throw new Refusal(422, wrong.month_wrong)
  return told
}
const groupOf = async (visit: Visit, id: number, month: string): Promise<Stay[]> =>
  (await staysOf(visit.db, id)).filter((stay) => daysHere(stay, month, visit.today).length > 0)

/** What stands in the boxes at first: what was recorded, else the working days. */
function firstTyped({ today, tools }: Visit, month: string, stays: readonly Stay[], rows: readonly MonthRow[]): Typed {
  const boxes = stays.map((stay): Typed => {
    const row = rows.find(({ stay_id }) => stay_id === stay.stay_id)
    const id = stay.stay_id
    if (!row) return { [boxOf('work', id)]: writeDays(daysExpected(stay, month, today, tools.calendar)) }
    const income = `${row.income_fen / 100n}.${String(row.income_fen % 100n).padStart(2, '0')}`
    return {
      [boxOf('work', id)]: writeDays(row.work_days),
      [boxOf('care', id)]: writeDays(row.care_days),
      [boxOf('pieces', id)]: String(row.piece_count),
      [boxOf('income', id)]: income,
    }
  })
  return Object.assign({}, ...boxes) as Typed
}

async function show(visit: Visit, asked: string, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const month = monthTold(visit, asked)
  const { voice, db } = visit
  const stays = await groupOf(visit, id, month)
  const rows = (await monthsOf(db, id)).filter((row) => row.month === month)
  const at = inCity(visit, `/sheltered/${id}`)
  return {
    page: mayWrite(visit) ? (
      <MonthForm voice={voice} at={at} name={trading_name} month={month} stays={stays} typed={typed ?? firstTyped(visit, month, stays, rows)} faults={faults} />
    ) : (
      <>
        <MonthTable voice={voice} month={month} stays={stays} rows={rows} />
        <OtherMonth voice={voice} at={at} month={month} />
      </>
    ),
    title: `${voice.say(monthWords.months)} ${month}`,
    status: isWrong(faults) ? 422 : 200,
  }
}

async function record(visit: Visit): Promise<Reply> {
  const { id } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const month = monthTold(visit, bodyText(visit, 'month'))
  const stays = await groupOf(visit, id, month)
  const { answers, faults, typed } = readForm(monthForm(stays.map(({ stay_id }) => stay_id)), visit.body, { also: ['month'] })
  const found = isWrong(faults) ? faults : await recordMonth(visit, stays, month, answers)
  return isWrong(found) ? show(visit, month, typed, found) : { to: inCity(visit, `/sheltered/${id}`) }
}

export const monthRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/sheltered/:id/month',
    who: readers,
    audit: 'sheltered.month_page',
    reads: 'file',
    answer: (visit) => show(visit, queryText(visit, 'month')),
  },
  { method: 'POST', url: '/:city/sheltered/:id/month', who: writers, audit: 'sheltered.month', answer: record },
]
