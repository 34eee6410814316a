import type { Day } from '../../../kit/day.ts'
import { voiceOf, type Phrase } from '../../../kit/say.ts'

/** A day as each language writes it, for a sentence whose reader is not known yet. */
export const bothWays = (day: Day): Phrase => ({ zh: voiceOf('zh-Hans').day(day), en: voiceOf('en').day(day) })
