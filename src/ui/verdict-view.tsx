import type { VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import type { Verdict } from '../plan/judge.ts'
import { VerdictList } from './verdicts.tsx'

/** A verdict, condition by condition, each with why and what would prove it. */
export const VerdictView = ({ voice, verdict }: { voice: Voice; verdict: Verdict }): VNode => (
  <VerdictList
    voice={voice}
    verdicts={verdict.conditions.map((condition) => {
      const labels = condition.because.map(({ label }) => voice.say(label)).join(voice.locale === 'en' ? ', ' : '、')
      const proofs = [...new Set(condition.because.flatMap(({ proof }) => (proof ? [voice.say(proof)] : [])))]
      return {
        condition: voice.say(condition.says),
        verdict: condition.answer,
        ...(condition.answer === 'unknown' ? { why: labels, proof: proofs.join(voice.locale === 'en' ? ', ' : '、') || undefined } : {}),
      }
    })}
  />
)
