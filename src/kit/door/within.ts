/** Where a reader may be sent on to: a path of this house, however it was written. */

/**
 * The path that a posted `go` or `back` means, fit for a Location header; undefined when it would leave the house
 * (`//elsewhere`, a tab or backslash in it, another scheme) or lies outside `prefix`.
 */
export function pathWithin(text: unknown, prefix = ''): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/') || !URL.canParse(text, 'http://house.invalid')) return undefined
  const { origin, pathname, search, hash } = new URL(text, 'http://house.invalid')
  const inside = prefix === '' || pathname === prefix || pathname.startsWith(`${prefix}/`)
  return origin === 'http://house.invalid' && inside && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined
}
