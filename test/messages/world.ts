/** The world outside the house: an SMS gateway and a mail server on this machine, which keep what they are given. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { waysOf } from '../../src/kit/ways/open.ts'
import type { Act } from '../../src/kit/act.ts'
import type { GivenCity } from '../given.ts'

export const secret = 'a secret for the tests alone'
export const mailSecret = 'another secret for the tests'
export type Sms = { readonly id: string; readonly to: string; readonly text: string }
export type Mail = { readonly to: string; readonly text: string }
export type World = {
  /** every request that came, with its answer's status; a second copy of an id is not delivered again */
  readonly asked: { sms: Sms; status: number }[]
  readonly delivered: Sms[]
  readonly mails: Mail[]
  /** how the gateway answers: a status, by number */
  answers: (to: string) => number
  /** what happens when the mail server has heard an address, and when it has the whole mail and has not yet said so */
  meets: (moment: 'address' | 'mail') => void
  readonly smtpUrl: string
  readonly wrongAddresses: Set<string>
  readonly close: () => Promise<void>
}

export async function outsideWorld(city: GivenCity): Promise<World> {
  const asked: World['asked'] = []
  const delivered: Sms[] = []
  const mails: Mail[] = []
  const wrongAddresses = new Set<string>()
  const world: Pick<World, 'answers' | 'meets'> = { answers: () => 200, meets: () => {} }
  const gateway = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const right = createHmac('sha256', secret)
      .update(`${String(request.headers['x-tongxing-time'])}.${body}`)
      .digest('hex')
    const sms = JSON.parse(body) as Sms
    const status = request.headers['x-tongxing-signature'] === right ? world.answers(sms.to) : 401
    asked.push({ sms, status })
    if (status === 200 && !delivered.some(({ id }) => id === sms.id)) delivered.push(sms)
    response.writeHead(status).end('{"state":"accepted"}')
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      world.meets('address')
      done(wrongAddresses.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null)
    },
    onData: (stream, { envelope }, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text })
        world.meets('mail')
        done()
      })
    },
  })
  // a house that is killed drops its connection
  post.on('error', () => {})
  const mailPort = await new Promise<number>((resolve) => {
    const server = post.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  const smtpUrl = `smtp://127.0.0.1:${mailPort}`
  Object.assign(city.tools, {
    ways: waysOf({
      SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`,
      SMS_SECRET: secret,
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'office@tongxing.example',
      MAIL_SECRET: mailSecret,
      FEDERATION_PHONE: '0351-1234567',
    }),
  })
  return Object.assign(world, {
    smtpUrl,
    asked,
    delivered,
    mails,
    wrongAddresses,
    close: async () => {
      gateway.closeAllConnections()
      await new Promise((resolve) => gateway.close(resolve))
      await new Promise<void>((resolve) => post.close(() => resolve()))
    },
  })
}

/** Turns the clock to a local time of March 2026 and does the long work that is due. `killed`: each step's transaction is lost at its end, as when the program dies there. */
export async function at(city: GivenCity, dayAndTime: string, killed = false): Promise<void> {
  city.clock.now = Temporal.Instant.from(`2026-03-${dayAndTime}+08:00`)
  for (const labour of city.app.labours)
    await labour(<T>(work: (act: Act) => Promise<T>): Promise<T> =>
      city.asProgram(async (act) => {
        const result = await work(act)
        if (killed && typeof result === 'boolean') throw new Error('killed')
        return result
      }),
    ).catch((error: unknown) => {
      if (!killed || !(error instanceof Error) || error.message !== 'killed') throw error
    })
}

/** The text of a mail, out of its quoted-printable. */
export const bodyOf = (mail: string): string =>
  Buffer.from(
    (mail.split('\r\n\r\n')[1] ?? '').replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()
