/** E-mail by SMTP. */
import { createTransport, type NodemailerError } from 'nodemailer'
import type { Outcome, Way } from './way.ts'

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }
const nobodyThere = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH'])

/** Sends over a server given as `smtp://user:password@host:port` (`smtps://` for TLS from the start). The key becomes the Message-ID. */
export function mailWay(url: string, from: string): Way {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  const host = from.replace(/^.*@/, '').replace(/[^\w.-]/g, '')
  return async ({ to, text, key, now }) => {
    try {
      const date = new Date(now.epochMilliseconds)
      await transport.sendMail({
        from,
        to,
        subject: text.subject,
        text: text.body,
        messageId: `<${key}@${host}>`,
        date,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { came: 'sent', why: '' }
    } catch (error) {
      return outcomeOf(error as NodemailerError)
    }
  }
}

/** An address that the server does not take is wrong; whatever else went wrong may be better later. */
function outcomeOf({ code = 'unknown', responseCode, command }: NodemailerError): Outcome {
  const why = responseCode === undefined ? code : `smtp_${responseCode}`
  const wrong = code === 'EENVELOPE' && (responseCode === undefined || (responseCode >= 550 && responseCode <= 559 && command === 'RCPT TO'))
  if (wrong) return { came: 'refused', why }
  return { came: 'failed', why, ...(nobodyThere.has(code) ? { down: true } : {}) }
}
