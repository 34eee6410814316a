import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Offer } from '../../../plan/asking.ts'
import { AmountRows } from '../../../ui/amounts.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { VerdictView } from '../../../ui/verdict-view.tsx'
import { words } from '../words.ts'

/** The way to apply: a link, for those signed in a button that keeps the answers, or when it opens. */
export type Way = { readonly href?: string; readonly keep?: string; readonly said?: string }

/** One scheme: what it gives, what is still to be known or not met, and the way to apply. */
export const OfferView = ({ voice, offer, way, hidden }: { voice: Voice; offer: Offer; way: Way; hidden: Readonly<Record<string, string>> }): VNode => {
  const { verdict, scheme } = offer
  return (
    <section>
      <Heading level={3} caption={voice.say(offer.plan.title)}>
        {voice.say(scheme.title)}
      </Heading>
      <Text>{voice.say(scheme.says)}</Text>
      {verdict.answer === 'not_met' ? null : <Money voice={voice} offer={offer} />}
      {verdict.answer === 'met' ? null : (
        <>
          <Heading level={4}>{voice.say(verdict.answer === 'unknown' ? words.still : words.why_not)}</Heading>
          <VerdictView voice={voice} verdict={{ ...verdict, conditions: verdict.conditions.filter(({ answer }) => answer === verdict.answer) }} />
        </>
      )}
      {way.said ? <Text>{way.said}</Text> : null}
      {verdict.answer !== 'not_met' && way.keep ? (
        <PostButton action={way.keep} hidden={hidden} weight="secondary">
          {voice.say(words.keep)}
        </PostButton>
      ) : null}
      {way.href ? (
        <Text>
          <Link href={way.href} about={voice.say(scheme.title)}>
            {voice.say(words.apply)}
          </Link>
        </Text>
      ) : null}
    </section>
  )
}

const Money = ({ voice, offer: { award, scheme } }: { voice: Voice; offer: Offer }): VNode => (
  <>
    {award.rows.length > 0 ? (
      <AmountRows
        voice={voice}
        caption={voice.say(words.amounts)}
        rows={award.rows.map(({ id, says, values, amount_fen }) => ({
          item: voice.say(scheme.award?.rows[id]?.title ?? values.title),
          basis: voice.fill(says, values),
          amount_fen,
        }))}
      />
    ) : null}
    {award.missing.length > 0 ? (
      <Text>{voice.say(words.depends, { facts: award.missing.map(({ label }) => voice.say(label)).join(voice.locale === 'en' ? ', ' : '、') })}</Text>
    ) : null}
  </>
)
