/** A day is the text `YYYY-MM-DD`: it sorts, compares and goes into a row as it is. */
export type Day = string

export const zone = 'Asia/Shanghai'

/** The day an instant falls on in China. */
export const dayOf = (at: Temporal.Instant): Day => at.toZonedDateTimeISO(zone).toPlainDate().toString()

/** Midnight at which a day begins in China. */
export const startOf = (day: Day): Temporal.Instant => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).toInstant()

/** Reads a day as people type it (`2026-11-23`, `2026/11/23`, `2026年11月23日`, full-width digits). Undefined when there is no such day, 30 February included. */
export function readDay(text: string): Day | undefined {
  const found = /^([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (!found) return undefined
  const [, year, month, day] = found
  if (year === '0000') return undefined
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

/** Whole months from one day to a later one; negative when it is earlier. */
export const monthsBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months

/** Full years of age on a day. */
export const ageOn = (birth: Day, day: Day): number => Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(day), { largestUnit: 'year' }).years
