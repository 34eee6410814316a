import { voiceOf, type Phrase } from '../../../kit/say.ts'

/** A phrase with its slots filled, still in both languages: what a form says beside a field. Amounts are given in fen, as bigint. */
export function saidWith(phrase: Phrase, values: Readonly<Record<string, number | bigint>>): Phrase {
  const [zh, en] = (['zh-Hans', 'en'] as const).map((locale) => {
    const voice = voiceOf(locale)
    const told = Object.entries(values).map(([name, value]) => [name, typeof value === 'bigint' ? voice.money(value) : value] as const)
    return voice.fill(phrase, Object.fromEntries(told))
  })
  return { zh: zh ?? '', en: en ?? '' }
}
