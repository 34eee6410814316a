import type { VNode } from 'preact'
import type { Phrase, Voice } from '../kit/say.ts'
import { words } from './words.ts'

export type Clause = {
  /** the document, as it is titled */
  plan: Phrase
  /** 第十二条 / clause 12 */
  clause: Phrase
  href?: string | undefined
}

/** The clause that something rests on. */
export function ClauseCite({ voice, clause: { plan, clause, href } }: { voice: Voice; clause: Clause }): VNode {
  const said = voice.say(words.under_clause, { plan, clause })
  return (
    <cite class="tx-clause">
      {href ? (
        <a class="govuk-link" href={href}>
          {said}
        </a>
      ) : (
        said
      )}
    </cite>
  )
}
