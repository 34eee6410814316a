import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Alarm } from '../store/alarms.ts'
import { alarmPageWords as words, alarmWords, lookWords } from '../words/alarms.ts'

type Props = { voice: Voice; city: string; rows: readonly Alarm[]; mayClose: boolean }

/** Each alarm with why and what to look at. */
export const AlarmsPage = ({ voice, city, rows, mayClose }: Props): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.alarms)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.alarms)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.alarms)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.person),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`/${city}/placements/${id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          { head: voice.say(words.employer), cell: ({ trading_name }) => <Mixed voice={voice} text={trading_name} /> },
          { head: voice.say(words.why), cell: ({ alarm }) => <Tag tone="waiting">{voice.say(alarmWords[alarm as 'unseen'])}</Tag> },
          { head: voice.say(words.look), cell: ({ alarm }) => voice.say(lookWords[alarm as 'unseen']) },
          ...(mayClose
            ? [
                {
                  head: voice.say(words.outcome),
                  cell: ({ id, alarm, name, name_latin }: Alarm) => (
                    <Link href={`/${city}/placements/${id}/finding?alarm=${alarm}`} about={voice.locale === 'en' ? name_latin : name}>
                      {voice.say(words.close)}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    )}
  </>
)
