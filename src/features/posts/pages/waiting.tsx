import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { Known } from '../rules/order.ts'
import type { WaitRow } from '../store/waiting.ts'
import { needWords } from '../words/facts.ts'
import { orderWords, waitWords as words } from '../words/file.ts'
import { kindWords, type PostKind } from '../words/kinds.ts'
import { words as shown } from '../words/shown.ts'

type Row = WaitRow & { facts: Readonly<Record<string, Known>> }
export type WaitingProps = { voice: Voice; city: string; rows: readonly Row[]; mayPut: boolean }

/** Everybody who waits in an area, longest first, with what is known and what still has to be found out. */
export function WaitingPage({ voice, city, rows, mayPut }: WaitingProps): VNode {
  const needs = Object.entries(needWords)
  const named = ({ facts }: Row, known: Known): string =>
    needs.flatMap(([need, says]) => (facts[need] === known ? [voice.say(says)] : [])).join(voice.locale === 'en' ? ', ' : '、')
  const known = (row: Row): string => {
    const what = named(row, 'unknown')
    return [named(row, 'yes'), what && voice.say(orderWords.unknown, { what })].filter(Boolean).join(voice.locale === 'en' ? '; ' : '；')
  }
  const at = `/${city}/posts/waiting`
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(shown.waiting_list)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {mayPut ? (
        <ButtonRow>
          <ButtonLink href={`${at}/new`}>{voice.say(words.put)}</ButtonLink>
        </ButtonRow>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState heading={voice.say(shown.waiting_list)} why={voice.say(words.nobody)} />
      ) : (
        <DataTable
          caption={voice.say(shown.waiting_list)}
          captionHidden
          rows={rows}
          columns={[
            {
              head: voice.say(words.name),
              names: true,
              cell: ({ id, name }) => (
                <Link href={`${at}/${id}`}>
                  <Mixed voice={voice} text={name ?? ''} />
                </Link>
              ),
            },
            { head: voice.say(words.wanted), cell: ({ kind }) => voice.say(kindWords[kind as PostKind]) },
            { head: voice.say(words.since), cell: ({ waiting_since }) => voice.day(waiting_since) },
            { head: voice.say(words.known), cell: known },
          ]}
        />
      )}
    </>
  )
}
