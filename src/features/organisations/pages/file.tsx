import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import { changeWords } from '../changes/words.ts'
import { OrganisationPage } from '../pages.tsx'
import { staffWords as words } from '../staff/words.ts'
import type { Organisation } from '../store.ts'

export type FileProps = {
  voice: Voice
  at: string
  organisation: Organisation
  sites: readonly { id: number; name: string; address: string }[]
  mayWrite: boolean
  mayEnd: boolean
  /** what became of it */
  end: VNode
  children?: ComponentChildren
}

/** An organisation as officers read it: the file, its sites, then what is given (roster, quota). */
export const OrganisationFile = ({ voice, at, organisation, sites, mayWrite, mayEnd, end, children }: FileProps): VNode => (
  <>
    <OrganisationPage voice={voice} organisation={organisation} />
    {end}
    {sites.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(words.sites)}</Heading>
        <SummaryList voice={voice} rows={sites.map(({ name, address }) => ({ key: name, value: address }))} />
      </>
    ) : null}
    {mayWrite ? (
      <ButtonRow>
        <ButtonLink href={`${at}/sites/new`}>{voice.say(words.add_site)}</ButtonLink>
        <ButtonLink href={`${at}/contacts`}>{voice.say(words.contacts)}</ButtonLink>
        <ButtonLink href={`${at}/correct`} weight="secondary">
          {voice.say(changeWords.correct)}
        </ButtonLink>
      </ButtonRow>
    ) : null}
    {mayEnd ? (
      <p class="govuk-body">
        <Link href={`${at}/end`}>{voice.say(changeWords.ended)}</Link>
      </p>
    ) : null}
    <p class="govuk-body">
      <Link href={`${at}/placements`}>{voice.say(words.placements)}</Link>
    </p>
    {children}
  </>
)
