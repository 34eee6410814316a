import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { accommodations } from '../../../match/accommodations.ts'
import { accommodationWords, costWords, payerWords } from '../../../match/words/accommodation.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import type { AccommodationMap } from '../acts/opened.ts'
import { mapWords as words } from '../words/match.ts'

/** What to buy and whom to talk to. */
export const MapPage = ({ voice, map: { opened, personCount, vacancyCount } }: { voice: Voice; map: AccommodationMap }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.map)}
    </Heading>
    <Lead>{voice.say(words.lead, { persons: personCount, vacancies: vacancyCount })}</Lead>
    {opened.length === 0 ? (
      <EmptyState heading={voice.say(words.map)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.map)}
        captionHidden
        rows={opened}
        columns={[
          { head: voice.say(words.accommodation), names: true, cell: ({ id }) => voice.say(accommodationWords[id].name) },
          { head: voice.say(words.persons), numeric: true, cell: ({ persons }) => voice.count(persons) },
          { head: voice.say(words.pairs), numeric: true, cell: ({ pairs }) => voice.count(pairs) },
          { head: voice.say(words.cost), cell: ({ id }) => voice.say(costWords[accommodations[id].cost]) },
          { head: voice.say(words.payer), cell: ({ id }) => voice.say(payerWords[accommodations[id].payer]) },
          { head: voice.say(words.how), cell: ({ id }) => voice.say(accommodationWords[id].how) },
        ]}
      />
    )}
  </>
)
