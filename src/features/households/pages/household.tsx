/** A household: its members, how it is monitored, and what it lives on. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { nameSaid } from '../../persons/words.ts'
import type { YearOfIncome } from '../rules.ts'
import type { IncomeRow } from '../store/income.ts'
import type { Kept } from '../store/list.ts'
import type { Member } from '../store/members.ts'
import type { Period } from '../store/monitoring.ts'
import { statuses, type Status } from '../words/kinds.ts'
import { shown } from '../words/shown.ts'
import { IncomePart } from './income.tsx'
import { MembersPart } from './members.tsx'
import { MonitoringPart } from './monitoring.tsx'

export type HouseholdProps = {
  voice: Voice
  city: string
  today: string
  household: Kept
  members: readonly Member[]
  periods: readonly Period[]
  years: readonly YearOfIncome[]
  income: readonly IncomeRow[]
  mayChange: boolean
}

export const standsOn = ({ taken_back_why, from, to }: Period, day: string): boolean => taken_back_why === null && from <= day && (to === null || to > day)

export function HouseholdPage(props: HouseholdProps): VNode {
  const { voice, household, periods, today } = props
  const standing = periods.find((period) => standsOn(period, today))
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(shown.household)}>
        <Mixed voice={voice} text={voice.say(shown.of, { name: nameSaid(voice, household.head_name) })} />
      </Heading>
      <SummaryList
        voice={voice}
        rows={[
          { key: voice.say(shown.place), value: `${voice.say({ zh: household.name_zh, en: household.name_en })} ${household.village}` },
          { key: voice.say(shown.poor), value: voice.say(household.registered_poor ? shown.yes : shown.no) },
          { key: voice.say(shown.status), value: standing ? voice.say(statuses[standing.status as Status]) : '—' },
        ]}
      />
      <MembersPart {...props} />
      <MonitoringPart {...props} />
      <IncomePart {...props} />
    </>
  )
}
