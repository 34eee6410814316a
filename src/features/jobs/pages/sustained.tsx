import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link, List } from '../../../ui/text.tsx'
import { spans, type Apart, type SustainedCount } from '../store/sustained.ts'
import { monthWords, sustainedWords as words } from '../words/sustained.ts'

type Props = { voice: Voice; city: string; counts: readonly SustainedCount[]; apart: Apart | undefined }

/** By district, who is still at work after three, six and twelve months; each number opens to its people. */
export function SustainedPage({ voice, city, counts, apart }: Props): VNode {
  const districts = [...Map.groupBy(counts, ({ district }) => district)].map(([code, own]) => ({ code, own }))
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.sustained)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {counts.length === 0 ? (
        <EmptyState heading={voice.say(words.sustained)} why={voice.say(words.none)} />
      ) : (
        <DataTable
          caption={voice.say(words.sustained)}
          captionHidden
          rows={districts}
          columns={[
            { head: voice.say(words.district), names: true, cell: ({ own }) => (own[0] ? voice.say({ zh: own[0].name_zh, en: own[0].name_en }) : '') },
            ...spans.map((months) => ({
              head: voice.say(monthWords[months]),
              numeric: true,
              cell: ({ code, own }: (typeof districts)[number]) => {
                const row = own.find((one) => one.months === months)
                if (!row) return '—'
                const about = `${voice.say({ zh: row.name_zh, en: row.name_en })} ${voice.say(monthWords[months])}`
                return (
                  <Link href={`/${city}/sustained/people?district=${code}&months=${months}`} about={about}>
                    {voice.say(words.of, { n: row.kept, all: row.all })}
                  </Link>
                )
              },
            })),
          ]}
        />
      )}
      {apart ? (
        <>
          <Heading level={2}>{voice.say(words.apart)}</Heading>
          <List items={[voice.say(words.others, { n: apart.others }), voice.say(words.earn_more, { n: apart.earn_more, more: voice.money(apart.more_fen) })]} />
        </>
      ) : null}
    </>
  )
}
