import type { VNode } from 'preact'
import type { Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import type { Standing } from '../flow.ts'
import { standingWords, words } from '../words.ts'

export type Plaque = {
  application_id: number
  plaque_number: string
  shown_name: string
  shown_owner: string | null
  category_title: Phrase
  place: Phrase
  valid_from: string
  valid_to: string | null
  /** in force today: neither over, suspended nor withdrawn */
  valid: boolean
  standing: Standing
}

const state = (voice: Voice, plaque: Plaque): VNode => (
  <Tag tone={plaque.valid ? 'good' : plaque.standing === 'valid' ? 'plain' : 'bad'}>
    {voice.say(plaque.valid ? words.valid_now : plaque.standing === 'valid' ? words.expired : standingWords[plaque.standing])}
  </Tag>
)

export type PlaquesProps = {
  voice: Voice
  city: string
  plaques: readonly Plaque[]
  filters: Form
  typed: Typed
  previous?: string | undefined
  next?: string | undefined
}

/** The public register of plaques. */
export const PlaquesPage = ({ voice, city, plaques, filters, typed, previous, next }: PlaquesProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.plaques)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <Filters voice={voice} action={`/${city}/plaques`} form={filters} typed={typed} />
    {plaques.length === 0 ? (
      <EmptyState heading={voice.say(words.plaques)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.plaques)}
        captionHidden
        rows={plaques}
        columns={[
          {
            head: voice.say(words.name),
            names: true,
            cell: (plaque) => (
              <Link href={`/${city}/plaques/${plaque.plaque_number}`}>
                <span lang="zh-Hans">{plaque.shown_name}</span>
              </Link>
            ),
          },
          { head: voice.say(words.category), cell: ({ category_title }) => voice.say(category_title) },
          { head: voice.say(words.place), cell: ({ place }) => voice.say(place) },
          { head: voice.say(words.number), cell: ({ plaque_number }) => <span class="tx-number">{plaque_number}</span> },
          { head: voice.say(words.state), cell: (plaque) => state(voice, plaque) },
        ]}
      />
    )}
    <Pagination voice={voice} previous={previous} next={next} />
    <Text quiet>
      <Link href={`/${city}/plaques.csv`}>{voice.say(words.data)}</Link>
    </Text>
  </>
)

export type PlaqueProps = {
  voice: Voice
  plaque: Plaque
  at: string
  official: boolean
  story?: { readonly href: string; readonly title: Phrase } | undefined
}
/** One plaque, as anybody may check it. */
export const PlaquePage = ({ voice, plaque, at, official, story }: PlaqueProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(plaque.category_title)}>
      <span lang="zh-Hans">{plaque.shown_name}</span>
    </Heading>
    <Lead>{state(voice, plaque)}</Lead>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.number), value: plaque.plaque_number },
        { key: voice.say(words.place), value: voice.say(plaque.place) },
        ...(plaque.shown_owner ? [{ key: voice.say(words.owner), value: <PersonName voice={voice} name={plaque.shown_owner} /> }] : []),
        {
          key: voice.say(words.valid),
          value: plaque.valid_to
            ? voice.say(words.from_to, { from: voice.day(plaque.valid_from), to: voice.day(plaque.valid_to) })
            : voice.say(words.since, { from: voice.day(plaque.valid_from) }),
        },
      ]}
    />
    <Text>
      <Link href={`${at}/certificate.pdf`}>{voice.say(words.certificate)}</Link>
      {official ? (
        <>
          {' · '}
          <Link href={`${at}/standing`}>{voice.say(words.standing)}</Link>
        </>
      ) : null}
    </Text>
    {story ? (
      <Text>
        {voice.say(words.story)} <Link href={story.href}>{voice.say(story.title)}</Link>
      </Text>
    ) : null}
    <Heading level={2}>{voice.say(words.offline)}</Heading>
    <Text>{voice.say(words.offline_lead)}</Text>
    <List
      items={[
        <Link href={`${at.slice(0, at.indexOf('/plaques/'))}/public-key.pem`}>{voice.say(words.public_key)}</Link>,
        <Link href={`${at}/signed.txt`}>{voice.say(words.signed_text)}</Link>,
        <Link href={`${at}/signature.bin`}>{voice.say(words.signature)}</Link>,
      ]}
    />
    <p class="tx-number" lang="en">
      openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in signed.txt -sigfile signature.bin
    </p>
  </>
)
