/** For what must be there because the plan was checked when it was read. Throws RangeError: its absence is a bug. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('what a checked plan must have is not there')
  return value
}
