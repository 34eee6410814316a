import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { List, Heading, Text } from '../../../ui/text.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { deskWords as words } from '../words/desk.ts'
import type { Row } from './desk-columns.tsx'

export type BatchProps = { voice: Voice; at: string; title: string; batch: { id: number; posted_at: Temporal.Instant | null }; errands: readonly Row[] }

/** Letters printed together: to whom, the PDF, and that they were posted. */
export const BatchPage = ({ voice, at, title, batch, errands }: BatchProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.letters)}>
      {title}
    </Heading>
    {batch.posted_at === null ? null : <Text>{voice.say(words.posted, { at: voice.instant(batch.posted_at) })}</Text>}
    <List
      numbered
      items={errands.map((row) => (
        <>
          <PersonName voice={voice} name={row.name ?? ''} pinyin={row.name_latin ?? undefined} /> {row.whom === 'guardian' ? voice.say(words.guardian) : ''}{' '}
          <Mixed voice={voice} text={row.place_zh === null ? '' : voice.say({ zh: row.place_zh, en: row.place_en ?? row.place_zh })} />
        </>
      ))}
    />
    <ButtonRow>
      <ButtonLink href={`${at}/batches/${batch.id}/letters.pdf`}>{voice.say(words.open_pdf)}</ButtonLink>
      {batch.posted_at === null ? (
        <PostButton action={`${at}/batches/${batch.id}/posted`} weight="secondary">
          {voice.say(words.mark_posted)}
        </PostButton>
      ) : null}
    </ButtonRow>
  </>
)
