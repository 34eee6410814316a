/** For what must be there because it was checked before. Throws RangeError: its absence is a bug. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('what must be there is not')
  return value
}
