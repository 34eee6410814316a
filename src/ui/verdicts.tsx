import type { VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { ClauseCite, type Clause } from './clause.tsx'
import { Tag, type Tone } from './tag.tsx'
import { words } from './words.ts'

export type Verdict = 'met' | 'not_met' | 'unknown'
const tones: Record<Verdict, Tone> = { met: 'good', not_met: 'bad', unknown: 'waiting' }

export type VerdictListProps = {
  voice: Voice
  verdicts: readonly {
    condition: string
    verdict: Verdict
    /** why it is so; for what is not known yet, what it is that is still to be known */
    why?: string | undefined
    /** what would show it, and where to get it */
    proof?: string | undefined
    clause?: Clause | undefined
  }[]
}

/** The conditions of a scheme held against a person: met, not met, or not known yet, and what is to be known */
export const VerdictList = ({ voice, verdicts }: VerdictListProps): VNode => (
  <ul class="tx-verdicts">
    {verdicts.map(({ condition, verdict, why, proof, clause }) => (
      <li class="tx-verdict">
        <div class="tx-verdict__head">
          <strong class="tx-verdict__condition">{condition}</strong>
          <Tag tone={tones[verdict]}>{voice.say(words[verdict])}</Tag>
        </div>
        {why ? <p>{verdict === 'unknown' ? voice.say(words.because, { why }) : why}</p> : null}
        {proof ? <p>{voice.say(words.proof, { proof })}</p> : null}
        {clause ? (
          <p>
            <ClauseCite voice={voice} clause={clause} />
          </p>
        ) : null}
      </li>
    ))}
  </ul>
)
