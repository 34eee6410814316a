import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import type { State } from '../flow.ts'
import type { VacancyRow } from '../store.ts'
import { words } from '../words.ts'
import { stateWords } from '../words/flow.ts'

export const tones: Record<State, Tone> = { open: 'good', filled: 'info', withdrawn: 'plain', stale: 'bad' }

export type DeskProps = { voice: Voice; city: string; rows: readonly VacancyRow[]; links: readonly { href: string; text: string }[] }

/** Vacancies of an area or an organisation, those to be confirmed first. */
export const DeskPage = ({ voice, city, rows, links }: DeskProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.desk)}
    </Heading>
    <Lead>{voice.say(words.desk_lead)}</Lead>
    <ButtonRow>
      {links.map(({ href, text }, i) => (
        <ButtonLink href={href} weight={i === 0 ? 'primary' : 'secondary'}>
          {text}
        </ButtonLink>
      ))}
    </ButtonRow>
    {rows.length === 0 ? (
      <EmptyState heading={voice.say(words.vacancies)} why={voice.say(words.none_yours)} />
    ) : (
      <DataTable
        caption={voice.say(words.vacancies)}
        captionHidden
        rows={rows}
        columns={[
          {
            head: voice.say(words.title),
            names: true,
            cell: ({ id, title }) => (
              <Link href={`/${city}/vacancies/${id}`}>
                <Mixed voice={voice} text={title} />
              </Link>
            ),
          },
          { head: voice.say(words.employer), cell: ({ employer_name }) => <Mixed voice={voice} text={employer_name} /> },
          { head: voice.say(words.openings), numeric: true, cell: ({ openings }) => voice.count(openings) },
          { head: voice.say(words.state), cell: ({ state }) => <Tag tone={tones[state as State]}>{voice.say(stateWords[state as State])}</Tag> },
          {
            head: voice.say(words.confirmed),
            cell: ({ confirmed_on, asked_on, state }) => (
              <>
                {voice.day(confirmed_on)} {state === 'open' && asked_on ? <Tag tone="waiting">{voice.say(words.to_confirm)}</Tag> : null}
              </>
            ),
          },
        ]}
      />
    )}
  </>
)
