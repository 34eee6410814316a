/** A story as it is read: on the public page, at the desk, and by whoever it tells of. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Text } from '../../../ui/text.tsx'
import type { Told } from '../rules.ts'

export const titleOf = (voice: Voice, told: Pick<Told, 'title_zh' | 'title_en'>): string => voice.say({ zh: told.title_zh, en: told.title_en })

/** The picture and the text, paragraph by paragraph. */
export const StoryBody = ({ voice, told, picture }: { voice: Voice; told: Told; picture: string }): VNode => (
  <>
    {told.picture_sha256 === null ? null : (
      <img class="tx-story-picture" src={picture} alt={voice.say({ zh: told.picture_alt_zh ?? '', en: told.picture_alt_en ?? '' })} />
    )}
    {voice
      .say({ zh: told.text_zh, en: told.text_en })
      .split(/\n\s*\n/)
      .map((paragraph) => (
        <Text>{paragraph}</Text>
      ))}
  </>
)

/** The same story in the other language: both are agreed to, and both made public. */
export function OtherTongue({ voice, told }: { voice: Voice; told: Told }): VNode {
  const other = voice.locale === 'en' ? 'zh' : 'en'
  return (
    <div lang={other === 'en' ? 'en' : 'zh-Hans'}>
      <Text>{told[`title_${other}`]}</Text>
      {told[`text_${other}`].split(/\n\s*\n/).map((paragraph) => (
        <Text>{paragraph}</Text>
      ))}
      {told.picture_sha256 === null ? null : <Text quiet>{told[`picture_alt_${other}`]}</Text>}
    </div>
  )
}
