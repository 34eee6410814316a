import type { VNode } from 'preact'
import type { Phrase, Voice } from '../kit/say.ts'
import { HiddenValues } from './button.tsx'
import { Mixed, PersonName } from './mixed.tsx'
import { words } from './words.ts'

export type PersonCardsProps = {
  voice: Voice
  /** where each card posts to */
  action: string
  people: readonly {
    name: string
    pinyin?: string | undefined
    role: Phrase
    area: string
    /** what there is to see as this person */
    what?: string | undefined
    /** what the form carries */
    hidden: Readonly<Record<string, string>>
  }[]
  level?: 2 | 3 | 4 | undefined
}

/** The demonstration's way in: people as cards, each a form with one button. */
export function PersonCards({ voice, action, people, level = 2 }: PersonCardsProps): VNode {
  const Tag = `h${level}` as const
  return (
    <ul class="tx-cards">
      {people.map((person) => (
        <li>
          <form class="tx-card" method="post" action={action}>
            <Tag class="govuk-heading-m">
              <PersonName voice={voice} name={person.name} pinyin={person.pinyin} />
            </Tag>
            <p class="tx-quiet">
              {voice.say(person.role)}
              {' · '}
              <Mixed voice={voice} text={person.area} />
            </p>
            {person.what ? <p class="tx-card__what">{person.what}</p> : null}
            <HiddenValues values={person.hidden} />
            <button type="submit" class="govuk-button govuk-button--secondary">
              <Mixed voice={voice} text={voice.say(words.enter_as, { name: voice.locale === 'en' ? (person.pinyin ?? person.name) : person.name })} />
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
