import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../kit/say.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Heading, Lead, Text } from '../../ui/text.tsx'
import type { Counted } from './register.ts'
import type { Tally } from './rules.ts'
import { words } from './words.ts'

export type Group = { readonly title: Phrase; readonly rows: readonly { readonly name: string; readonly tally: Tally }[] }
export type RehearsalProps = {
  voice: Voice
  plan: Phrase
  day: string
  cases: number
  all: Tally
  groups: readonly Group[]
  costs: readonly { purse: string; year: number; before_fen: bigint; after_fen: bigint }[]
  persons: { looked: number; all: number }
  schemes: readonly { title: Phrase; before?: Counted | undefined; after?: Counted | undefined }[]
}

/** Who would gain and who would lose, what it would cost, and whom it would reach. */
export const RehearsalPage = ({ voice, plan, day, cases, all, groups, costs, persons, schemes }: RehearsalProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(plan)}>
      {voice.say(words.rehearsal)}
    </Heading>
    <Lead>{voice.say(words.lead, { day: voice.day(day) })}</Lead>
    <Heading level={2}>{voice.say(words.cases, { n: cases })}</Heading>
    {cases === 0 ? (
      <Text quiet>{voice.say(words.no_cases)}</Text>
    ) : (
      <Tallies voice={voice} title={words.all} rows={[{ name: voice.say(words.all), tally: all }]} />
    )}
    {cases === 0 ? null : groups.map(({ title, rows }) => <Tallies voice={voice} title={title} rows={rows} />)}
    <Heading level={2}>{voice.say(words.cost)}</Heading>
    {costs.length === 0 ? (
      <Text quiet>{voice.say(words.no_cost)}</Text>
    ) : (
      <DataTable
        caption={voice.say(words.cost)}
        captionHidden
        rows={costs}
        columns={[
          { head: voice.say(words.purse), names: true, cell: ({ purse }) => purse },
          { head: voice.say(words.year), cell: ({ year }) => <span class="tx-number">{year}</span> },
          { head: voice.say(words.before), numeric: true, cell: ({ before_fen }) => voice.money(before_fen) },
          { head: voice.say(words.after), numeric: true, cell: ({ after_fen }) => voice.money(after_fen) },
        ]}
      />
    )}
    <Heading level={2}>{voice.say(words.register)}</Heading>
    <Text>{voice.say(words.looked, { n: persons.looked, all: persons.all })}</Text>
    <DataTable
      caption={voice.say(words.register)}
      captionHidden
      rows={schemes}
      columns={[
        { head: voice.say(words.scheme), names: true, cell: ({ title }) => voice.say(title) },
        { head: voice.say(words.before), cell: ({ before }) => counted(voice, before) },
        { head: voice.say(words.after), cell: ({ after }) => counted(voice, after) },
      ]}
    />
  </>
)

const counted = (voice: Voice, count: Counted | undefined): string =>
  count
    ? (['met', 'not_met', 'unknown'] as const).map((answer) => `${voice.say(words[answer])} ${voice.count(count[answer])}`).join(' · ')
    : voice.say(words.not_there)

const Tallies = ({ voice, title, rows }: { voice: Voice; title: Phrase; rows: Group['rows'] }): VNode => (
  <DataTable
    caption={voice.say(title)}
    captionHidden
    rows={rows}
    columns={[
      { head: voice.say(title), names: true, cell: ({ name }) => name },
      { head: voice.say(words.gains), numeric: true, cell: ({ tally }) => voice.count(tally.gains) },
      { head: voice.say(words.loses), numeric: true, cell: ({ tally }) => voice.count(tally.loses) },
      { head: voice.say(words.same), numeric: true, cell: ({ tally }) => voice.count(tally.same) },
    ]}
  />
)
