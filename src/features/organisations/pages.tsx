import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../kit/form.ts'
import type { Voice } from '../../kit/say.ts'
import { EmptyState } from '../../ui/blocks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { FormPage } from '../../ui/form-page.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Heading, Lead } from '../../ui/text.tsx'
import type { Organisation } from './store.ts'
import { words } from './words.ts'

export const OrganisationFormPage = ({ voice, ...rest }: { voice: Voice; action: string; form: Form; typed?: Typed; faults?: Faults }): VNode => (
  <FormPage voice={voice} heading={voice.say(words.your_details)} button={voice.say(words.save)} {...rest} />
)

const kindWord = (kind: string) => words[kind as 'company']

/** What is known of an organisation. */
export const OrganisationPage = ({ voice, organisation }: { voice: Voice; organisation: Organisation }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.organisation)}>
      <Mixed voice={voice} text={organisation.trading_name} />
    </Heading>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.name), value: organisation.name },
        { key: voice.say(words.kind), value: voice.say(kindWord(organisation.kind)) },
        { key: voice.say(words.credit_code), value: organisation.credit_code ?? '—' },
        { key: voice.say(words.staff_count), value: voice.count(organisation.staff_count) },
        { key: voice.say(words.disabled_staff_count), value: voice.count(organisation.disabled_staff_count) },
        { key: voice.say(words.opened_on), value: organisation.opened_on ? voice.day(organisation.opened_on) : '—' },
        { key: voice.say(words.address), value: organisation.address },
      ]}
    />
  </>
)

export type OrganisationsProps = { voice: Voice; organisations: readonly (Organisation & { name_zh: string; name_en: string })[] }

export const OrganisationsPage = ({ voice, organisations }: OrganisationsProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.organisations)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    {organisations.length === 0 ? (
      <EmptyState heading={voice.say(words.organisations)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.organisations)}
        captionHidden
        rows={organisations}
        columns={[
          { head: voice.say(words.trading_name), names: true, cell: ({ trading_name }) => <Mixed voice={voice} text={trading_name} /> },
          { head: voice.say(words.kind), cell: ({ kind }) => voice.say(kindWord(kind)) },
          { head: voice.say(words.address), cell: ({ name_zh, name_en }) => voice.say({ zh: name_zh, en: name_en }) },
          { head: voice.say(words.staff_count), numeric: true, cell: ({ staff_count }) => voice.count(staff_count) },
          { head: voice.say(words.disabled_staff_count), numeric: true, cell: ({ disabled_staff_count }) => voice.count(disabled_staff_count) },
        ]}
      />
    )}
  </>
)
