import type { VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { BlockGallery, ButtonGallery, TextGallery } from './gallery/blocks.tsx'
import { FaultyForm, FieldGallery } from './gallery/fields.tsx'
import { ListGallery, TargetGallery } from './gallery/lists.tsx'
import { words } from './gallery/sample.ts'
import { SignInGallery, StoryGallery } from './gallery/story.tsx'
import { Heading } from './text.tsx'

const rooms = [
  ['text', TextGallery],
  ['buttons', ButtonGallery],
  ['fields', FieldGallery],
  ['blocks', BlockGallery],
  ['targets', TargetGallery],
  ['lists', ListGallery],
  ['case_parts', StoryGallery],
  ['sign_in', SignInGallery],
] as const

/** Every component in every state, on one page: what is looked at, and what is checked for accessibility. */
export const galleryPage = (voice: Voice): VNode => (
  <>
    <FaultyForm voice={voice} />
    <Heading level={1}>{voice.say(words.title)}</Heading>
    {rooms.map(([name, Room]) => (
      <section>
        <Heading level={2}>{voice.say(words[name])}</Heading>
        <Room voice={voice} />
      </section>
    ))}
  </>
)
