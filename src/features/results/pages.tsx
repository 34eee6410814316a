import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../kit/say.ts'
import type { Plan } from '../../plan/shape.ts'
import { Details, EmptyState } from '../../ui/blocks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PersonName } from '../../ui/mixed.tsx'
import { TargetBar } from '../../ui/target-bar.tsx'
import { Heading, Lead, Link, Text } from '../../ui/text.tsx'
import { forecastText } from './forecast.ts'
import type { Counted } from './records.ts'
import { least, type ShownIndicator } from './small-cells.ts'
import { words } from './words.ts'

export type ProgrammeResult = { plan: Plan; asOf: string; ended: boolean; indicators: readonly ShownIndicator[] }
export type ResultsProps = { voice: Voice; city: string; programmes: readonly ProgrammeResult[]; districtName: (code: string) => Phrase; mayOpen: boolean }

/** How far the targets are, what was missed first. */
export const ResultsPage = (props: ResultsProps): VNode => {
  const { voice, city, programmes } = props
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.results)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {programmes.map((programme) => (
        <section aria-labelledby={programme.plan.plan}>
          <Heading level={2} id={programme.plan.plan}>
            <Link href={`/${city}/plan/${programme.plan.plan}`}>{voice.say(programme.plan.title)}</Link>
          </Heading>
          <Text quiet>
            {period(voice, programme)} · {voice.say(words.as_of, { day: voice.day(programme.asOf) })}
          </Text>
          {programme.indicators
            .toSorted((a, b) => Number(b.missed) - Number(a.missed))
            .map((indicator) => (
              <IndicatorRow {...props} plan={programme.plan} indicator={indicator} />
            ))}
        </section>
      ))}
      <Text quiet>
        <Link href={`/${city}/results.json`}>{voice.say(words.machine)}</Link>
      </Text>
    </>
  )
}

function period(voice: Voice, { plan, ended }: ProgrammeResult): string {
  const days = { from: voice.day(plan.in_force.from), to: plan.in_force.to ? voice.day(plan.in_force.to) : '—' }
  return voice.say(ended ? words.ended : words.running, days)
}

/** One target: its bar with the numbers in words, its districts below, the way to its records for those who may. */
const IndicatorRow = ({ voice, city, plan, indicator, districtName, mayOpen }: ResultsProps & { plan: Plan; indicator: ShownIndicator }): VNode => (
  <>
    {indicator.target === undefined ? (
      <div class="tx-target__words">
        <h3 class="tx-target__label">{voice.say(indicator.spec.title)}</h3>{' '}
        <span>
          <span class="tx-number">{voice.count(indicator.actual)}</span> · {voice.say(words.no_target)}
        </span>
      </div>
    ) : (
      <TargetBar
        voice={voice}
        level={3}
        label={voice.say(indicator.spec.title)}
        reached={indicator.actual}
        target={indicator.target}
        missed={indicator.missed}
        forecast={forecastText(voice, indicator)}
      />
    )}
    {indicator.withheld ? <Text quiet>{voice.say(words.withheld, { n: least })}</Text> : null}
    {indicator.districts.length === 0 ? null : (
      <Details summary={voice.say(words.by_district, { title: indicator.spec.title })}>
        <DataTable
          caption={voice.say(indicator.spec.title)}
          captionHidden
          rows={indicator.districts.toSorted((a, b) => a.district.localeCompare(b.district))}
          columns={[
            { head: voice.say(words.district), names: true, cell: ({ district }) => voice.say(districtName(district)) },
            { head: voice.say(words.reached), numeric: true, cell: ({ count }) => voice.count(count) },
          ]}
        />
        {mayOpen && indicator.spec.counts ? (
          <Text>
            <Link href={`/${city}/results/${plan.plan}/${indicator.id}`} about={voice.say(indicator.spec.title)}>
              {voice.say(words.open)}
            </Link>
          </Text>
        ) : null}
      </Details>
    )}
  </>
)

/** The records that make a number, each with its case or its evidence. */
export const RecordsPage = ({ voice, city, title, records }: { voice: Voice; city: string; title: Phrase; records: readonly Counted[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.list, { title })}
    </Heading>
    <Lead>{voice.say(words.list_lead, { n: records.length })}</Lead>
    {records.length === 0 ? (
      <EmptyState heading={voice.say(title)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(title)}
        captionHidden
        rows={records}
        columns={[
          { head: voice.say(words.who), names: true, cell: ({ who, latin }) => <PersonName voice={voice} name={who} pinyin={latin} /> },
          { head: voice.say(words.what), cell: ({ what }) => voice.say(what) },
          { head: voice.say(words.when), cell: ({ on }) => voice.day(on) },
          {
            head: voice.say(words.evidence),
            cell: ({ proof, who, latin }) =>
              proof.kind === 'case' ? (
                <Link href={`/${city}/cases/${proof.id}`} about={voice.locale === 'en' ? latin : who}>
                  {voice.say(words.open_case)}
                </Link>
              ) : (
                <Link href={`/${city}/evidence/${proof.sha256}`} about={voice.locale === 'en' ? latin : who}>
                  {voice.say(words.evidence)}
                </Link>
              ),
          },
        ]}
      />
    )}
  </>
)
