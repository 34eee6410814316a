/** A month of the whole group: a form for who writes it, a table for who reads. */
import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Text } from '../../../ui/text.tsx'
import { boxOf, monthFields } from '../form.ts'
import type { Stay } from '../rules.ts'
import { monthWords as words } from '../words/months.ts'

export type MonthProps = { voice: Voice; at: string; name: string; month: string; stays: readonly Stay[]; typed: Typed; faults: Faults }

const fields = Object.keys(monthFields) as (keyof typeof monthFields)[]

/** One person's boxes. */
const OfOne = ({ voice, stay, typed, faults }: Pick<MonthProps, 'voice' | 'typed' | 'faults'> & { stay: Stay }): VNode => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
      <PersonName voice={voice} name={stay.name} pinyin={stay.name_latin} />
    </legend>
    {fields.map((field) => {
      const name = boxOf(field, stay.stay_id)
      return <FieldInput voice={voice} name={name} field={{ ...monthFields[field], optional: false }} typed={typed[name]} fault={faults[name]} />
    })}
  </fieldset>
)

export const MonthForm = ({ voice, at, name, month, stays, typed, faults }: MonthProps): VNode => (
  <>
    {stays.length === 0 ? (
      <EmptyState heading={`${voice.say(words.months)} ${month}`} why={voice.say(words.nobody)} />
    ) : (
      <FormPage
        voice={voice}
        heading={`${voice.say(words.months)} ${month}`}
        caption={<Mixed voice={voice} text={name} />}
        lead={voice.say(words.lead)}
        action={`${at}/month`}
        form={{}}
        faults={faults}
        hidden={{ month }}
        button={voice.say(words.save)}
      >
        {stays.map((stay) => (
          <OfOne voice={voice} stay={stay} typed={typed} faults={faults} />
        ))}
        <Text quiet>{voice.say(words.again)}</Text>
      </FormPage>
    )}
    <OtherMonth voice={voice} at={at} month={month} />
  </>
)

const other = { month: { kind: 'text', label: words.other_month, hint: words.month_hint, max_length: 7 } } as const
export const OtherMonth = ({ voice, at, month }: Pick<MonthProps, 'voice' | 'at' | 'month'>): VNode => (
  <Filters voice={voice} action={`${at}/month`} form={other} typed={{ month }} />
)
