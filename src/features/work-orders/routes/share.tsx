/** One worker's share. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { Events } from '../pages/events.tsx'
import { Money } from '../pages/money.tsx'
import { Complaints } from '../pages/said.tsx'
import { SharePage } from '../pages/share.tsx'
import { steps } from '../steps.ts'
import { complaintsOf } from '../store/complaints.ts'
import { trainingsOf } from '../store/doors.ts'
import { paymentsOf, settlementOf, settlementRowsOf } from '../store/money.ts'
import { visitsTo } from '../store/rounds.ts'
import { ratesOf } from '../store/shares.ts'
import { shareWords } from '../words/share.ts'
import { isOpen, reach } from './reaching.ts'
import { readers } from './who.ts'

async function show(visit: Visit): Promise<Reply> {
  const at = await reach(visit)
  const { db, voice, city, actor } = visit
  const id = at.share.id
  const settlement = await settlementOf(db, id)
  const open = steps.filter((step) => isOpen(step, at, visit))
  return {
    page: (
      <SharePage voice={voice} city={city.slug} at={at} rates={await ratesOf(db, id)} open={open} inside={actor.role !== 'applicant'}>
        {settlement ? <Money voice={voice} settlement={settlement} rows={await settlementRowsOf(db, id)} payments={await paymentsOf(db, id)} /> : null}
        <Complaints voice={voice} complaints={await complaintsOf(db, id)} />
        <Events voice={voice} batches={at.batches} trainings={await trainingsOf(db, id)} visits={await visitsTo(db, id)} />
      </SharePage>
    ),
    title: voice.say(shareWords.worker),
    wide: true,
  }
}

export const shareRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work-orders/shares/:id', who: [...readers, 'applicant'], audit: 'home_work.share', reads: 'file', answer: show },
]
