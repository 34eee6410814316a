/** A form with fields and files, as a browser sends it. */
import type { LightMyRequestResponse } from 'fastify'
import type { GivenCity, Person } from './given.ts'

export type Parts = { readonly fields: Readonly<Record<string, string>>; readonly files?: Readonly<Record<string, Buffer>> }

export function postParts(city: GivenCity, who: Person, url: string, { fields, files = {} }: Parts): Promise<LightMyRequestResponse> {
  const edge = 'edge-of-a-part'
  const field = ([name, value]: [string, string]) => Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const file = ([name, bytes]: [string, Buffer]) =>
    Buffer.concat([
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"; filename="${name}.jpg"\r\ncontent-type: application/octet-stream\r\n\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ])
  const payload = Buffer.concat([...Object.entries(fields).map(field), ...Object.entries(files).map(file), Buffer.from(`--${edge}--\r\n`)])
  const headers = { cookie: who.cookie, 'accept-language': 'en', 'content-type': `multipart/form-data; boundary=${edge}` }
  return city.app.server.inject({ method: 'POST', url, headers, payload })
}
