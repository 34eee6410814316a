/** A plan on paper, as an official reads it. */
import type { Paper } from '../kit/print/paper.ts'
import type { Voice } from '../kit/say.ts'
import { toldBlocks } from '../plan/explain/blocks.ts'
import type { Plan } from '../plan/shape.ts'

/** The whole plan, issued by whoever issued it. */
export function planPaper(voice: Voice, plan: Plan): Paper {
  const by = plan.issued.by.map((id) => voice.say(plan.bodies[id]?.title ?? { zh: id, en: id })).join(voice.locale === 'en' ? ', ' : '、')
  return {
    locale: voice.locale,
    title: voice.say(plan.title),
    by,
    foot: plan.plan,
    blocks: toldBlocks(plan).map((block) =>
      block.kind === 'heading'
        ? { kind: 'heading', text: voice.say(block.says), level: Math.min(block.level, 5) }
        : { kind: 'points', items: block.lines.map((line) => voice.say(line)) },
    ),
  }
}
