/** An application that came on paper: the day it was received, and its scan. */
import type { Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Paper } from '../acts.ts'
import { pageWords as words } from '../words.ts'

/** Both the day and the scan, or neither; a day to come is a fault. */
export async function paperIn(visit: Visit, answers: Answers): Promise<{ paper?: Paper; faults: Faults }> {
  const received_on = answers['received_on'] === undefined ? undefined : String(answers['received_on'])
  const scan = visit.uploads.find(({ field, bytes }) => field === 'paper_form' && bytes.length > 0)
  if (received_on === undefined) return { faults: scan ? { received_on: words.received_needed } : {} }
  if (received_on > visit.today) return { faults: { received_on: words.received_in_future } }
  if (!scan) return { faults: { paper_form: words.paper_form_needed } }
  try {
    const { sha256, media_type } = await visit.tools.files.keep(scan.bytes)
    return { paper: { received_on, paper_sha256: sha256, paper_media_type: media_type }, faults: {} }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { faults: { paper_form: error.phrase } }
  }
}
