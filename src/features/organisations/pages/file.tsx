import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link } from '../../../ui/text.tsx'
import { OrganisationPage } from '../pages.tsx'
import { staffWords as words } from '../staff/words.ts'
import type { Organisation } from '../store.ts'

export type FileProps = {
  voice: Voice
  at: string
  organisation: Organisation
  sites: readonly { id: number; name: string; address: string }[]
  mayWrite: boolean
  children?: ComponentChildren
}

/** An organisation as officers read it: the file, its sites, then what is given (roster, quota). */
export const OrganisationFile = ({ voice, at, organisation, sites, mayWrite, children }: FileProps): VNode => (
  <>
    <OrganisationPage voice={voice} organisation={organisation} />
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
      </ButtonRow>
    ) : null}
    <p class="govuk-body">
      <Link href={`${at}/placements`}>{voice.say(words.placements)}</Link>
    </p>
    {children}
  </>
)
