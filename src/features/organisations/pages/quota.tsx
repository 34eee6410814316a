import type { VNode } from 'preact'
import type { Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Heading, List, Text } from '../../../ui/text.tsx'
import { ratioOf, type QuotaMonth } from '../rules.ts'
import { quotaForm } from '../staff/form.ts'
import { staffWords as words } from '../staff/words.ts'
import type { RosterRow } from '../store/staff.ts'

export type QuotaProps = {
  voice: Voice
  at: string
  typed: Typed
  months: readonly QuotaMonth[] | undefined
  roster: readonly RosterRow[]
  staff_count: number
}

/** The count of each month, with whom it leaves out and why. */
export function Quota({ voice, at, typed, months, roster, staff_count }: QuotaProps): VNode {
  const names = new Map(roster.map(({ person_id, name }) => [person_id, name]))
  const share = (quota: number) => {
    const ratio = ratioOf(quota, staff_count)
    return ratio === undefined ? '—' : voice.say(words.ratio_of, { quota, staff: staff_count, percent: (ratio * 100).toFixed(2) })
  }
  return (
    <>
      <Heading level={2}>{voice.say(words.quota)}</Heading>
      <Text>{voice.say(words.quota_why)}</Text>
      <Filters voice={voice} action={at} form={quotaForm} typed={typed} />
      {months === undefined ? (
        <Text>{voice.say(words.quota_ask)}</Text>
      ) : (
        <DataTable
          caption={voice.say(words.quota)}
          captionHidden
          rows={months}
          columns={[
            { head: voice.say(words.month), names: true, cell: ({ month }) => month },
            { head: voice.say(words.persons), numeric: true, cell: ({ persons }) => voice.count(persons) },
            { head: voice.say(words.quota_count), numeric: true, cell: ({ quota_count }) => voice.count(quota_count) },
            { head: voice.say(words.ratio), cell: ({ quota_count }) => share(quota_count) },
            {
              head: voice.say(words.left_out),
              cell: ({ left_out }) =>
                left_out.length === 0 ? (
                  '—'
                ) : (
                  <List
                    items={left_out.map(({ person_id, why }) =>
                      voice.say(words.because, { name: names.get(person_id) ?? '', why: voice.say(words[whyWord(why)]) }),
                    )}
                  />
                ),
            },
          ]}
        />
      )}
    </>
  )
}
const whyWord = (why: QuotaMonth['left_out'][number]['why']) => (why === 'counted_elsewhere' ? 'counted_already' : why)
