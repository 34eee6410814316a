/** SMS by a gateway: one plain POST with JSON, signed; a small programme of the city's translates it for its provider. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Outcome, Way } from './way.ts'

const patience = 10_000
/** Answers that say the number itself is wrong; everything else may be better later. */
const wrongNumber = new Set([404, 410, 422])

/** What both sides sign with the shared secret: HMAC-SHA256, hexadecimal. */
export const signatureOf = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

/** Whether a signature is right; takes as long for a wrong one. */
export function isSigned(secret: string, text: string, signature: string): boolean {
  const [right, given] = [Buffer.from(signatureOf(secret, text)), Buffer.from(signature)]
  return right.length === given.length && timingSafeEqual(right, given)
}

/**
 * Sends by POST `{ id, to, text }`; headers `x-tongxing-time` (seconds) and `x-tongxing-signature` over `time.body`. An
 * answer `{ "state": "delivered" }` says that it arrived; 404, 410, 422 that the number is wrong.
 */
export function gatewayWay(url: string, secret: string): Way {
  return async ({ to, text, key, now }) => {
    const body = JSON.stringify({ id: key, to, text: text.body })
    const time = String(Math.floor(now.epochMilliseconds / 1000))
    const headers = { 'content-type': 'application/json', 'x-tongxing-time': time, 'x-tongxing-signature': signatureOf(secret, `${time}.${body}`) }
    try {
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(patience) })
      return outcomeOf(answer.status, await answer.text())
    } catch (error) {
      return { came: 'failed', why: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no_connection', down: true }
    }
  }
}

function outcomeOf(status: number, body: string): Outcome {
  if (wrongNumber.has(status)) return { came: 'refused', why: `http_${status}` }
  if (status < 200 || status > 299) return { came: 'failed', why: `http_${status}` }
  return { came: /"state"\s*:\s*"delivered"/.test(body) ? 'delivered' : 'sent', why: '' }
}
