/** A real browser and a small server for it: the look, the script, and the pages a test gives. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

/** What the program's own pages are served with: nothing inline, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"

export type Stand = { url: string; folder: string; close: () => Promise<void> }

/** Serves pages (by name, as HTML) beside the built look under `/assets/`; anything else is left to `answer`. */
export async function serve(pages: Record<string, string>, answer?: (request: IncomingMessage, reply: ServerResponse) => void): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'tongxing-look-'))
  const { buildLook } = (await import(pathToFileURL(join(process.cwd(), 'bin/look.mjs')).href)) as { buildLook: (outDir: string) => Promise<void> }
  await buildLook(folder)
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html)
  const server = createServer(async (request, reply) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.startsWith('/assets/') ? path.slice('/assets/'.length) : `${path.slice(1)}.html`
    const content = request.method === 'GET' && /^[\w-]+\.\w+$/.test(file) ? await readFile(join(folder, file)).catch(() => undefined) : undefined
    if (content) reply.writeHead(200, { 'content-type': types[extname(file)] ?? '', 'content-security-policy': policy }).end(content)
    else if (answer) answer(request, reply)
    else reply.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Chromium as it is installed; `TEST_BROWSER` or `CHROMIUM` names another place. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['TEST_BROWSER'] ?? process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
