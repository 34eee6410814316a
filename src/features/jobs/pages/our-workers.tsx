import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Heading, Lead, List, Text } from '../../../ui/text.tsx'
import { employerForm } from '../form/employer.ts'
import type { Mark } from '../rules.ts'
import type { PlacedHere } from '../store/employer.ts'
import { employerWords as words } from '../words/employer.ts'
import { markWords } from '../words/following.ts'

export type Ours = PlacedHere & { readonly mark: Mark | undefined }
type Props = { voice: Voice; at: string; workers: readonly Ours[]; typed: Typed; faults: Faults }

/** Whether the mark that stands has no answer yet. */
export const unanswered = ({ mark, answered }: Ours): boolean => mark !== undefined && !answered.includes(mark)

const standing = (voice: Voice, one: Ours, asked: Ours | undefined): string =>
  voice.say(one.mark === undefined ? words.early : !unanswered(one) ? words.answered : one === asked ? markWords[one.mark] : words.later)

/** Everybody placed here; the first question that stands has its form. */
export function OurWorkersPage({ voice, at, workers, typed, faults }: Props): VNode {
  const asked = workers.find(unanswered)
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.our_workers)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      {workers.length === 0 ? <EmptyState heading={voice.say(words.our_workers)} why={voice.say(words.none)} /> : null}
      {workers.map((one) => (
        <>
          <Heading level={2}>
            <PersonName voice={voice} name={one.name} pinyin={one.name_latin} />
          </Heading>
          <Text quiet>{voice.say(words.since, { day: voice.day(one.started_on) })}</Text>
          {one.to_dos.length > 0 ? (
            <>
              <Text>{voice.say(words.yours)}</Text>
              <List items={one.to_dos.map(({ what, until }) => (until ? voice.say(words.yours_line, { what, day: voice.day(until) }) : what))} />
            </>
          ) : null}
          <Text>{standing(voice, one, asked)}</Text>
          {one === asked ? (
            <FormPage
              {...{ voice, typed, faults, action: at, form: employerForm, button: voice.say(words.answer) }}
              hidden={{ placement: String(one.id), mark: one.mark ?? '' }}
            />
          ) : null}
        </>
      ))}
    </>
  )
}
