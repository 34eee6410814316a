import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { List } from '../../../ui/text.tsx'
import { phoneOwners } from '../../persons/record/options.ts'
import type { Holder } from '../acts/holder.ts'
import { deskWords } from '../words/desk.ts'
import { callWords as words } from '../words/told.ts'

export type CallProps = { voice: Voice; holder: Holder; whom: string; said: readonly string[]; night: boolean }

/** Whom to ring, at which number, and what to say. */
export const CallFacts = ({ voice, holder, whom, said, night }: CallProps): VNode => {
  const { record, name, name_latin } = holder
  const guardian = whom === 'guardian'
  const number = guardian ? record.guardian_phone : record.phone
  return (
    <>
      {voice.say(night ? words.quiet : words.say_first)}
      <SummaryList
        voice={voice}
        rows={[
          {
            key: voice.say(deskWords.who),
            value: guardian ? <Mixed voice={voice} text={record.guardian_name ?? ''} /> : <PersonName voice={voice} name={name} pinyin={name_latin} />,
          },
          { key: voice.say(words.number), value: number ?? '—' },
          { key: voice.say(words.whose), value: voice.say(guardian ? phoneOwners.guardian : phoneOwners[(record.phone_owner ?? 'own') as 'own']) },
          {
            key: voice.say(words.say),
            value: (
              <List
                items={said.map((one) => (
                  <Mixed voice={voice} text={one} />
                ))}
              />
            ),
          },
        ]}
      />
    </>
  )
}
