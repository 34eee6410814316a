/** Whoever objected looks the answer up with the receipt; the number travels in the form and in no address. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import { receiptForm } from '../form.ts'
import { objectionByReceipt } from '../store.ts'
import { sayings, words } from '../words.ts'

type Objection = NonNullable<Awaited<ReturnType<typeof objectionByReceipt>>>

function asking(visit: Visit, typed: Typed = {}, faults: Faults = {}, found?: Objection): Reply {
  const { voice } = visit
  const heading = voice.say(words.look_up)
  const form = { heading, lead: voice.say(words.look_up_lead), action: inCity(visit, '/objections/answers'), form: receiptForm, typed, faults }
  return {
    page: (
      <>
        <FormPage voice={voice} {...form} button={voice.say(words.look)} />
        {found ? <Answer visit={visit} objection={found} /> : null}
      </>
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

const Answer = ({ visit: { voice }, objection: { filed_at, answered_at, upheld, answer } }: { visit: Visit; objection: Objection }) =>
  answered_at === null ? (
    <Inset>{voice.say(words.waits, { at: voice.instant(filed_at) })}</Inset>
  ) : (
    <>
      <Heading level={2} caption={voice.say(words.came_out, { at: voice.instant(answered_at) })}>
        {voice.say(upheld ? words.upheld_yes : words.upheld_no)}
      </Heading>
      <Text>
        <Mixed voice={voice} text={answer ?? ''} />
      </Text>
    </>
  )

async function look(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(receiptForm, visit.body)
  if (Object.keys(faults).length > 0) return asking(visit, typed, faults)
  const found = await objectionByReceipt(
    visit.db,
    String(answers['receipt'])
      .toUpperCase()
      .replace(/[^0-9A-F]/g, ''),
  )
  return found ? asking(visit, typed, {}, found) : asking(visit, typed, { receipt: sayings.no_receipt })
}

export const receiptRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/objections/answers', who: 'anyone', audit: 'objection.look_up_page', answer: async (visit) => asking(visit) },
  { method: 'POST', url: '/:city/objections/answers', who: 'anyone', audit: 'objection.look_up', sees: 'city', answer: look },
]
