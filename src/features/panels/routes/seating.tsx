/** The chair's form for a seat. */
import type { VNode } from 'preact'
import { inCity, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading } from '../../../ui/text.tsx'
import { seatableAt } from '../acts/opening.ts'
import { seatForm } from '../form.ts'
import { seatsOf } from '../store/seats.ts'
import type { Sitting } from '../store/sittings.ts'
import { words } from '../words.ts'

export type SeatTyped = { readonly typed: Typed; readonly faults: Faults }

/** Whoever can be seated and has no seat yet. */
export async function seatFormOf(visit: Visit, sitting: Sitting): Promise<Form> {
  const seated = new Set((await seatsOf(visit.db, sitting.id)).map(({ account_id }) => account_id))
  const free = (await seatableAt(visit, sitting)).filter(({ id }) => !seated.has(id))
  return seatForm(Object.fromEntries(free.map(({ id, name }) => [String(id), { zh: name, en: name }])))
}

export async function SeatForm(visit: Visit, sitting: Sitting, asked?: SeatTyped): Promise<VNode> {
  const { voice } = visit
  return (
    <>
      <Heading level={2}>{voice.say(words.seat)}</Heading>
      <FormPage
        voice={voice}
        action={inCity(visit, `/sittings/${sitting.id}/seats`)}
        form={await seatFormOf(visit, sitting)}
        typed={asked?.typed}
        faults={asked?.faults}
        button={voice.say(words.seat)}
      />
    </>
  )
}
