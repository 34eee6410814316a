import type { VNode } from 'preact'
import { dayOf } from '../../../kit/day.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { RefusalRow } from '../store/refusals.ts'
import { refusalOutcomes, refusalReasons } from '../words/forms.ts'
import { pageWords as words } from '../words/pages.ts'

/** Refused though everything asked can be done: those not taken up first. */
export const RefusalsPage = ({ voice, city, rows }: { voice: Voice; city: string; rows: readonly RefusalRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.refusals)}
    </Heading>
    <Lead>{voice.say(words.refusals_lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.refusals)} why={voice.say(words.refusals_none)} />
    ) : (
      <DataTable
        caption={voice.say(words.refusals)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.person),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`/${city}/refusals/${id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.vacancy), cell: ({ title, employer_name }) => <Mixed voice={voice} text={`${title} · ${employer_name}`} /> },
          { head: voice.say(words.since), cell: ({ since }) => voice.day(dayOf(since)) },
          { head: voice.say(words.reason), cell: ({ reason }) => voice.say(refusalReasons[reason as 'other']) },
          {
            head: voice.say(words.taken_up),
            cell: ({ outcome }) =>
              outcome === null ? (
                <Tag tone="waiting">{voice.say(words.not_yet)}</Tag>
              ) : (
                <Tag tone="info">{voice.say(refusalOutcomes[outcome as 'going_on'])}</Tag>
              ),
          },
        ]}
      />
    )}
  </>
)
