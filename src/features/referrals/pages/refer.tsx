import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import type { Explanation } from '../../../match/explanation.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { consentForm } from '../form.ts'
import { pageWords as words } from '../words/pages.ts'
import { Why } from './why.tsx'

export type Vacancy = { readonly id: number; readonly title: string; readonly employer_name: string }
export type Props = { voice: Voice; at: string; person: { readonly name: string; readonly name_latin: string } }
export const Whom = ({ voice, person }: Props): VNode => (
  <Heading level={1} size="l" caption={voice.say(words.refer)}>
    <PersonName voice={voice} name={person.name} pinyin={person.name_latin} />
  </Heading>
)

/** Why the two fit, then what the person agrees the employer sees. */
export const ReferPage = (props: Props & { vacancy: Vacancy; told: Explanation | null; typed: Typed; faults: Faults }): VNode => {
  const { voice, at, vacancy, told, typed, faults } = props
  return (
    <>
      <Whom {...props} />
      <p class="govuk-body-l">
        <Mixed voice={voice} text={`${vacancy.title} · ${vacancy.employer_name}`} />
      </p>
      <Why voice={voice} told={told} />
      <FormPage
        voice={voice}
        action={at}
        form={consentForm}
        typed={typed}
        faults={faults}
        button={voice.say(words.confirm)}
        hidden={{ vacancy: String(vacancy.id) }}
      />
    </>
  )
}
