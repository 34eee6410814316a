import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { accommodationWords } from '../../../match/words/accommodation.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading } from '../../../ui/text.tsx'
import { communications, educations } from '../../persons/record/options.ts'
import type { Shown } from '../rules/shown.ts'
import { shareable } from '../words/forms.ts'
import { pageWords as words } from '../words/pages.ts'

/** What the employer sees: nothing but what was agreed to. */
export function ShownTo({ voice, shown }: { voice: Voice; shown: Shown }): VNode {
  const joined = (texts: readonly string[]) => (texts.length === 0 ? '—' : texts.join(voice.locale === 'en' ? ', ' : '、'))
  const rows = [
    ...(shown.name === undefined ? [] : [{ key: voice.say(shareable.name), value: shown.name }]),
    ...(shown.education === undefined ? [] : [{ key: voice.say(shareable.education), value: voice.say(educations[shown.education as 'college']) }]),
    ...(shown.skills === undefined ? [] : [{ key: voice.say(shareable.skills), value: joined(shown.skills) }]),
    ...(shown.communication === undefined
      ? []
      : [{ key: voice.say(shareable.communication), value: voice.say(communications[shown.communication as 'captions']) }]),
    ...(shown.accommodations === undefined
      ? []
      : [{ key: voice.say(shareable.accommodations), value: joined(shown.accommodations.map((id) => voice.say(accommodationWords[id].name))) }]),
  ]
  return (
    <>
      <Heading level={2}>{voice.say(words.shown)}</Heading>
      <SummaryList voice={voice} rows={rows} />
    </>
  )
}
