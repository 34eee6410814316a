/** One placement: what is known, what it counts for, what was found since, and what may be done with it. */
import type { ComponentChildren, VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Notification } from '../../../ui/blocks.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link, List, Text } from '../../../ui/text.tsx'
import { communications } from '../../persons/record/options.ts'
import { words as personWords } from '../../persons/words.ts'
import type { PlacementRow } from '../store/placements.ts'
import { channels, evidenceKinds, placingWords as words, workplaces } from '../words/placing.ts'
import { formWord, StateTag } from './table.tsx'

export type Counting = { readonly title: Phrase; readonly missing: readonly Phrase[] }
export type PlacementProps = {
  voice: Voice
  city: string
  row: PlacementRow
  counting: readonly Counting[]
  evidence: readonly { kind: string; sha256: string }[]
  children?: ComponentChildren
}

export function PlacementPage({ voice, city, row, counting, evidence, children }: PlacementProps): VNode {
  const yes = (is: boolean | null) => voice.say(is === null ? words.unknown : is ? words.yes : words.no)
  const one = (options: Readonly<Record<string, Phrase>>, key: string | null) => (key && options[key] ? voice.say(options[key]) : '—')
  const money = (fen: bigint | null) => (fen === null ? '—' : voice.money(fen))
  const papers = [{ kind: 'contract', sha256: row.contract_sha256 }, ...evidence]
  return (
    <>
      <Heading level={1} size="l" caption={<Mixed voice={voice} text={row.trading_name} />}>
        <PersonName voice={voice} name={row.name} pinyin={row.name_latin} />
      </Heading>
      <Text>
        <StateTag voice={voice} row={row} />
      </Text>
      {row.taken_back === null ? (
        <List items={counting.map((each) => countsText(voice, each))} />
      ) : (
        <Notification voice={voice} kind="important" heading={voice.say(words.taken_back)}>
          <Mixed voice={voice} text={row.taken_back} />
        </Notification>
      )}
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(words.started_on), value: voice.day(row.started_on) },
          { key: voice.say(words.form), value: voice.say(formWord(row.employment_form)) },
          { key: voice.say(words.where), value: one(workplaces, row.workplace) },
          { key: voice.say(words.channel), value: one(channels, row.channel) },
          { key: voice.say(words.wage), value: money(row.monthly_wage_fen) },
          { key: voice.say(words.wage_before), value: money(row.wage_before_fen) },
          { key: voice.say(words.insured), value: yes(row.insured) },
          { key: voice.say(words.others_hired), value: voice.count(row.others_hired_count) },
          { key: voice.say(personWords.communication), value: [one(communications, row.communication), ...row.other_needs].join(' · ') },
        ]}
      />
      <Heading level={2}>{voice.say(words.evidence)}</Heading>
      <List
        items={papers.map(({ kind, sha256 }) => (
          <Link href={`/${city}/evidence/${sha256}`}>{one(evidenceKinds, kind)}</Link>
        ))}
      />
      {children ?? null}
    </>
  )
}

function countsText(voice: Voice, { title, missing }: Counting): string {
  if (missing.length === 0) return voice.say(words.counts, { title })
  return voice.say(words.not_counted, { title, missing: missing.map((one) => voice.say(one)).join(voice.locale === 'en' ? ', ' : '、') })
}
