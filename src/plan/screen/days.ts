/** Days as whole numbers that compare as days do: the year in the high bits, then four bits of month and five of day. */
import type { Day } from '../../kit/day.ts'

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48
/** Packs `YYYY-MM-DD`. Throws RangeError on any other text. */
export function packedDay(day: Day): number {
  if (day.length !== 10) throw new RangeError('no day of four digits’ year')
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
  return packed(year, digit(day, 5) * 10 + digit(day, 6), digit(day, 8) * 10 + digit(day, 9))
}
const packed = (year: number, month: number, day: number): number => (year << 9) | (month << 5) | day
const two = (n: number): string => String(n).padStart(2, '0')
export const dayText = (n: number): Day => `${String(n >> 9).padStart(4, '0')}-${two((n >> 5) & 15)}-${two(n & 31)}`
export const yearIn = (n: number): number => n >> 9
const monthIndex = (n: number): number => (n >> 9) * 12 + ((n >> 5) & 15)

/** Whole months from one day to another, as `monthsBetween` of days as text. */
export function packedMonths(from: number, to: number): number {
  const months = monthIndex(to) - monthIndex(from)
  return to >= from ? months - Number((to & 31) < (from & 31)) : months + Number((to & 31) > (from & 31))
}
/** Full years from one day to another, as `ageOn`. */
export const packedYears = (from: number, to: number): number => Math.trunc(packedMonths(from, to) / 12)
export const packedDays = (from: number, to: number): number => serial(to) - serial(from)

/** Days since 1 March of the year 0 (proleptic Gregorian). */
function serial(n: number): number {
  const month = (n >> 5) & 15
  const year = (n >> 9) - Number(month <= 2)
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + (n & 31) - 1
}
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number): number =>
  month === 2 ? 28 + Number(leap(year)) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** So many months later, the last of a shorter month where the day does not exist. Undefined outside the years 1 to 9999. */
export function monthsLater(n: number, months: number): number | undefined {
  const index = monthIndex(n) - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return year < 1 || year > 9999 ? undefined : packed(year, month, Math.min(n & 31, lengthOf(year, month)))
}
/** So many days later. Undefined outside the years 1 to 9999. */
export function daysLater(n: number, days: number): number | undefined {
  const target = serial(n) + days
  let year = Math.floor(target / 365.2425)
  const first = (y: number): number => serial(packed(y, 1, 1))
  while (year > 0 && first(year) > target) year--
  while (first(year + 1) <= target) year++
  if (year < 1 || year > 9999) return undefined
  let [month, rest] = [1, target - first(year)]
  while (rest >= lengthOf(year, month)) rest -= lengthOf(year, month++)
  return packed(year, month, rest + 1)
}
