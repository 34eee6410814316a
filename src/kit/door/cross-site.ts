/**
 * Requests that change something must come from our own pages. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); together with SameSite=Lax cookies this needs no token in every form.
 * A request with neither header comes from no browser, and carries no cookie that another site could ride on.
 */
import type { IncomingHttpHeaders } from 'node:http'
import { Refusal } from '../refusal.ts'
import { doorWords } from './route.ts'

/** Refuses (403) a request that another site's page made. `host` is the host the reader addressed. */
export function refuseOtherSites(headers: IncomingHttpHeaders, host: string): void {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none') return
  if (site === undefined) {
    const { origin } = headers
    if (origin === undefined) return
    if (URL.canParse(origin) && new URL(origin).host === host) return
  }
  throw new Refusal(403, doorWords.other_site)
}
