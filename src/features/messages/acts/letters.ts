/** Letters: printed together as one paper, then posted. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { lettersWithoutFont } from '../../../kit/print/fonts.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { letterOf } from '../letter.ts'
import { insertBatch, postBatch } from '../store/batches.ts'
import { errandsAt } from '../store/desk.ts'
import { changeErrand, errandToChange, type Errand } from '../store/errands.ts'
import { insertEvent } from '../store/items.ts'
import { deskWords } from '../words/desk.ts'
import { holderOf } from './sending.ts'

/** So many letters are printed at once; the rest waits for the next batch. */
const most = 200

/** Puts the letters that wait into a batch. A name that no font here can print is shown to the desk, and stops nobody else's letter. Refuses (409) when nothing waits. */
export async function makeBatch(act: Act): Promise<number> {
  const made_by = accountOf(act)
  const waiting = (await errandsAt(act.db, 'letter', null, most)).filter(({ attention }) => attention !== 'no_font')
  if (waiting.length === 0) throw new Refusal(409, deskWords.no_letters)
  const batch_id = await insertBatch(act.db, { division: act.actor.division, made_by, made_at: act.now })
  for (const { id } of waiting) {
    // another officer may have printed it meanwhile
    const errand = await errandToChange(act.db, id)
    if (errand?.state !== 'waiting') continue
    const printable = await isPrintable(act, errand)
    await changeErrand(act.db, id, printable ? { state: 'printed', batch_id } : { attention: 'no_font' })
    await insertEvent(act.db, { errand_id: id, channel: 'letter', what: printable ? 'printed' : 'failed', made_by, made_at: act.now })
  }
  return batch_id
}

async function isPrintable(act: Act, errand: Errand): Promise<boolean> {
  const holder = await holderOf(act, errand)
  return holder === undefined || lettersWithoutFont(JSON.stringify(await letterOf(act, errand, holder))).length === 0
}

/** Notes that a printed batch was given to the post or handed over. Refuses (409) a second time. */
export async function markPosted(act: Act, batch: number): Promise<void> {
  const made_by = accountOf(act)
  if (!(await postBatch(act.db, batch, made_by, act.now))) throw new Refusal(409, deskWords.posted_already)
  for (const { id } of await errandsAt(act.db, 'batch', batch)) {
    await changeErrand(act.db, id, { state: 'done' })
    await insertEvent(act.db, { errand_id: id, channel: 'letter', what: 'posted', made_by, made_at: act.now })
  }
}
