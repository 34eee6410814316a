import type { Voice } from '../../kit/say.ts'
import type { Indicator } from './count.ts'
import { words } from './words.ts'

/** Where a target will end at this pace, said plainly; undefined when nothing can be said. */
export function forecastText(voice: Voice, { forecast, target }: Pick<Indicator, 'forecast' | 'target'>): string | undefined {
  if (forecast === undefined || target === undefined) return undefined
  return forecast >= target ? voice.say(words.forecast_reach, { n: forecast }) : voice.say(words.forecast_miss, { n: forecast, short: target - forecast })
}
