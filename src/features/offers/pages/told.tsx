import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { Offer } from '../../../plan/asking.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Button, ButtonRow, ButtonLink, HiddenValues } from '../../../ui/button.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'
import { AnswersGiven, type Given } from './given.tsx'
import { OfferView, type Way } from './offer.tsx'

export type ToldProps = {
  voice: Voice
  action: string
  offers: readonly { readonly offer: Offer; readonly way: Way }[]
  /** what was answered, to be sent along */
  hidden: Readonly<Record<string, string>>
  given: readonly Given[]
  /** something is still worth asking */
  more: boolean
}
const kinds = [
  ['met', words.fits],
  ['unknown', words.may_fit],
  ['not_met', words.no_fit],
] as const

/** What fits, what may fit and what it waits for, and what does not, each with its reason. */
export const ToldPage = ({ voice, action, offers, hidden, given, more }: ToldProps): VNode => {
  const of = (answer: string) => offers.filter(({ offer }) => offer.verdict.answer === answer)
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(words.offers)}>
        {voice.say(words.result)}
      </Heading>
      <Lead>
        {offers.length === 0
          ? voice.say(words.none)
          : voice.say(words.so_far, { fits: of('met').length, may: of('unknown').length, not: of('not_met').length })}
      </Lead>
      <form method="post" action={action}>
        <HiddenValues values={hidden} />
        <ButtonRow>
          {more ? <Button>{voice.say(words.more)}</Button> : null}
          <ButtonLink href={action} weight="secondary">
            {voice.say(words.again)}
          </ButtonLink>
        </ButtonRow>
      </form>
      {kinds.map(([answer, title]) =>
        of(answer).length === 0 ? null : (
          <>
            <Heading level={2}>{voice.say(title)}</Heading>
            {of(answer).map(({ offer, way }) => (
              <OfferView voice={voice} offer={offer} way={way} hidden={hidden} />
            ))}
          </>
        ),
      )}
      {of('met').length === 0 && offers.length > 0 ? <Text quiet>{voice.say(words.fits_none)}</Text> : null}
      <AnswersGiven voice={voice} action={action} given={given} hidden={hidden} />
      <Inset>{voice.say(words.not_kept)}</Inset>
    </>
  )
}
