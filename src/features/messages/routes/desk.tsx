/** The officers' page of messages, and letters in batches. */
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { printPaper } from '../../../kit/print/press.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { makeBatch, markPosted } from '../acts/letters.ts'
import { holderOf } from '../acts/sending.ts'
import { letterOf } from '../letter.ts'
import { BatchPage } from '../pages/batch.tsx'
import { DeskPage } from '../pages/desk.tsx'
import { batchById, openBatches } from '../store/batches.ts'
import { deskCounts, errandsAt } from '../store/desk.ts'
import { deskWords as words } from '../words/desk.ts'

export const tellers = ['commissioner', 'district_officer', 'city_officer'] as const
const printers = ['district_officer', 'city_officer'] as const

async function desk(visit: Visit): Promise<Reply> {
  const { voice, db, actor } = visit
  const machine = await errandsAt(db, 'machine')
  return {
    page: (
      <DeskPage
        voice={voice}
        at={inCity(visit, '')}
        counts={await deskCounts(db)}
        mayPrint={actor.role !== 'commissioner'}
        batches={await openBatches(db)}
        calls={await errandsAt(db, 'voice')}
        wrong={await errandsAt(db, 'wrong')}
        failing={machine.filter(({ tries }) => tries > 0)}
      />
    ),
    title: voice.say(words.messages),
    wide: true,
  }
}

/** The batch of the address; refuses 404 outside the area. */
async function batchAsked(visit: Visit) {
  const batch = await batchById(visit.db, idParam(visit))
  if (!batch) throw new Refusal(404, doorWords.not_found)
  visit.about('letter_batch', batch.id)
  return { batch, errands: await errandsAt(visit.db, 'batch', batch.id) }
}

async function batchPage(visit: Visit): Promise<Reply> {
  const { batch, errands } = await batchAsked(visit)
  const title = visit.voice.say(words.batch_of, { at: visit.voice.instant(batch.made_at) })
  return { page: <BatchPage voice={visit.voice} at={inCity(visit, '/messages')} title={title} batch={batch} errands={errands} />, title, wide: true }
}

/** All letters of a batch as one paper, each to its reader in their language and size. */
async function letters(visit: Visit): Promise<Reply> {
  const { batch, errands } = await batchAsked(visit)
  const papers = []
  for (const errand of errands) {
    const holder = await holderOf(visit, errand)
    if (holder) papers.push(await letterOf(visit, errand, holder))
  }
  const [first, ...more] = papers
  if (!first) throw new Refusal(404, words.no_letters)
  return { file: printPaper({ ...first, more }), media_type: 'application/pdf', name: `letters-${batch.id}.pdf` }
}

export const messageDesk: readonly Route[] = [
  { method: 'GET', url: '/:city/messages', who: tellers, audit: 'messages.desk', nav: { says: words.messages, order: 37, group: 'people' }, answer: desk },
  {
    method: 'POST',
    url: '/:city/messages/batches',
    who: printers,
    audit: 'messages.print',
    answer: async (visit) => ({ to: inCity(visit, `/messages/batches/${await makeBatch(visit)}`) }),
  },
  { method: 'GET', url: '/:city/messages/batches/:id', who: printers, audit: 'messages.batch', answer: batchPage },
  { method: 'GET', url: '/:city/messages/batches/:id/letters.pdf', who: printers, audit: 'messages.letters', reads: 'file', answer: letters },
  {
    method: 'POST',
    url: '/:city/messages/batches/:id/posted',
    who: printers,
    audit: 'messages.posted',
    answer: async (visit) => {
      const { batch } = await batchAsked(visit)
      await markPosted(visit, batch.id)
      return { to: inCity(visit, '/messages') }
    },
  },
]
