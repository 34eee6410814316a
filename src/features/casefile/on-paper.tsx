/** That a case came on paper, and the paper. */
import type { VNode } from 'preact'
import type { Voice } from '../../kit/say.ts'
import { Link } from '../../ui/text.tsx'
import type { Application } from '../applications/store.ts'
import { pageWords as words } from '../applications/words.ts'

export const paperLink = (voice: Voice, { received_on }: Application, at: string): VNode[] =>
  received_on === null
    ? []
    : [
        <>
          {voice.say(words.on_paper, { day: voice.day(received_on) })} · <Link href={`${at}/paper-form`}>{voice.say(words.see_paper)}</Link>
        </>,
      ]
