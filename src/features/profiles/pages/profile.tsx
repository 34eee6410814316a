import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import { pageNames, type PageName } from '../intake/groups.ts'
import { words } from '../words.ts'
import { pageWords } from '../words/pages.ts'
import { Earlier, type Said } from './earlier.tsx'

export type ProfileProps = {
  voice: Voice
  at: string
  onBehalf: boolean
  progress: Readonly<Record<PageName, { n: number; all: number }>>
  consent: { given: boolean; said_on: string } | undefined
  earlier: readonly Said[]
  mayAnswer: boolean
}

/** A profile: what is filled in, whether it may be used, where to go on. */
export const ProfilePage = ({ voice, at, onBehalf, progress, consent, earlier, mayAnswer }: ProfileProps): VNode => {
  const given = consent?.given === true
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(onBehalf ? words.profile_of : words.profile)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      <Inset>{given ? voice.say(words.consent_given, { day: voice.day(consent.said_on) }) : voice.say(words.consent_missing)}</Inset>
      <ButtonRow>
        {given ? <ButtonLink href={`${at}/jobs`}>{voice.say(words.see_jobs)}</ButtonLink> : null}
        {mayAnswer && !given ? <ButtonLink href={`${at}/seeing`}>{voice.say(words.begin)}</ButtonLink> : null}
      </ButtonRow>
      <TaskList
        tasks={pageNames.map((name) => {
          const { n, all } = progress[name]
          return {
            text: voice.say(pageWords[name]),
            ...(mayAnswer ? { href: `${at}/${name}` } : {}),
            state: { tone: n === 0 ? 'plain' : n === all ? 'good' : 'info', text: n === 0 ? voice.say(words.not_yet) : voice.say(words.answered, { n, all }) },
          }
        })}
      />
      <Earlier voice={voice} said={earlier} />
    </>
  )
}
