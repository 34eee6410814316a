/** Exact numbers: a share, a rate or a sum is a fraction of whole numbers until a rule rounds it by name. */
import type { Rounding } from './piece.ts'

export type Exact = { readonly n: bigint; readonly d: bigint }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
function reduced(n: bigint, d: bigint): Exact {
  const by = gcd(n < 0n ? -n : n, d)
  return by > 1n ? { n: n / by, d: d / by } : { n, d }
}
export const whole = (n: bigint | number): Exact => ({ n: BigInt(n), d: 1n })
export const zero: Exact = whole(0)
/** A decimal number as it is written (66.7), or a share (2/3). Throws RangeError on what is neither. */
export function exactOf(given: number | string): Exact {
  if (typeof given === 'number' && Number.isSafeInteger(given)) return { n: BigInt(given), d: 1n }
  const text = typeof given === 'number' ? plain(given) : given
  const share = /^(\d+)\/([1-9]\d*)$/.exec(text)
  if (share) return reduced(BigInt(share[1] ?? 0), BigInt(share[2] ?? 1))
  const [, sign = '', units = '0', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (places.length > 30 || !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${text} is not an exact number`)
  return reduced(BigInt(`${sign}${units}${places}`), 10n ** BigInt(places.length))
}
const plain = (given: number): string => (/e/i.test(String(given)) ? given.toFixed(20).replace(/\.?0+$/, '') : String(given))

export const add = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? (a.d === 1n ? { n: a.n + b.n, d: 1n } : reduced(a.n + b.n, a.d)) : reduced(a.n * b.d + b.n * a.d, a.d * b.d)
export const less = (a: Exact, b: Exact): Exact => add(a, { n: -b.n, d: b.d })
export const times = (a: Exact, b: Exact): Exact => (a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : reduced(a.n * b.n, a.d * b.d))
/** Throws RangeError on a division by zero. */
export function over(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('division by zero')
  return b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n)
}
/** Below zero when a is less than b, 0 when they are equal. */
export function order(a: Exact, b: Exact): number {
  const [left, right] = [a.n * b.d, b.n * a.d]
  return left < right ? -1 : left > right ? 1 : 0
}
export const floorOf = ({ n, d }: Exact): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n)

const steps: Record<Rounding, readonly [way: 'down' | 'up' | 'half_up', step: Exact]> = {
  down_to_whole: ['down', whole(1)],
  up_to_whole: ['up', whole(1)],
  half_up_to_whole: ['half_up', whole(1)],
  half_up_to_tenth: ['half_up', { n: 1n, d: 10n }],
  half_up_to_hundredth: ['half_up', { n: 1n, d: 100n }],
  down_to_hundredth: ['down', { n: 1n, d: 100n }],
  up_to_hundredth: ['up', { n: 1n, d: 100n }],
  half_up_to_fourth_place: ['half_up', { n: 1n, d: 10_000n }],
  down_to_fourth_place: ['down', { n: 1n, d: 10_000n }],
  down_to_ten: ['down', whole(10)],
  down_to_hundred: ['down', whole(100)],
  down_to_thousand: ['down', whole(1000)],
}
/** Rounds by the name a rule gives it; of money the whole is one yuan (or other unit of account). */
export function rounded(value: Exact, by: Rounding): Exact {
  const [way, step] = steps[by]
  const count = over(value, step)
  const down = floorOf(count)
  const rest = less(count, whole(down))
  const up = way === 'up' ? rest.n > 0n : way === 'half_up' && order(rest, { n: 1n, d: 2n }) >= 0
  return times(whole(up ? down + 1n : down), step)
}
/** As people write it: 12, 12.5, 66.7; a share that never ends is written 2/3. */
export function written({ n, d }: Exact): string {
  let rest = d
  for (const by of [2n, 5n]) while (rest % by === 0n) rest /= by
  if (rest !== 1n) return `${n}/${d}`
  let places = 0
  while ((n * 10n ** BigInt(places)) % d !== 0n) places++
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, '0')
  return `${n < 0n ? '-' : ''}${places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits}`
}
