/** What an officer does, again and again: reads the queue, opens a case, now and then takes it, moves it on, or searches for somebody. */
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sessionCookie } from '../../src/kit/door/open.ts'
import { tokenOf } from '../house.ts'

export const kinds = ['queue', 'case', 'take', 'move', 'search'] as const
export type Kind = (typeof kinds)[number]
/** Times in milliseconds, how often a colleague was faster (409, which is an answer too), and acts that the next page did not show. */
export type Told = { readonly times: Record<Kind, number[]>; conflicts: number; unseen: number }
export const nothingTold = (): Told => ({ times: { queue: [], case: [], take: [], move: [], search: [] }, conflicts: 0, unseen: 0 })

type Answer = { readonly status: number; readonly body: string; readonly ms: number }
const agent = new Agent({ keepAlive: true, maxSockets: 400 })

function ask(base: string, path: string, account: number, form?: Record<string, string>): Promise<Answer> {
  const began = performance.now()
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    cookie: `${sessionCookie}=${tokenOf(account)}`,
    'accept-language': 'zh-CN',
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return new Promise((resolve, reject) => {
    const out = request(`${base}/taiyuan${path}`, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString(), ms: performance.now() - began }))
    })
    out.on('error', reject)
    out.end(body)
  })
}

const sought = ['赵小满', '钱大', 'zhaoxiao', '李阿宁'] as const

/** Works until `until` (of `performance.now`). `pause`: milliseconds before each act, drawn anew each time. */
export async function workAs(base: string, account: number, first: number, until: number, pause: () => number, told: Told): Promise<void> {
  const act = async (kind: Kind, path: string, allowed: readonly number[], form?: Record<string, string>): Promise<Answer> => {
    await wait(pause())
    const answer = await ask(base, path, account, form)
    if (!allowed.includes(answer.status)) throw new Error(`${kind} answered ${answer.status}: ${answer.body.slice(0, 300)}`)
    if (answer.status === 409) told.conflicts += 1
    told.times[kind].push(answer.ms)
    return answer
  }
  for (let round = first; performance.now() < until; round += 1) {
    const queue = await act('queue', round % 3 === 0 ? '/queue' : '/desk/cases?holder=nobody', [200])
    const cases = [...queue.body.matchAll(/\/taiyuan\/cases\/(\d+)"/g)].map((found) => found[1])
    const one = cases[(round * 7) % Math.max(1, cases.length)]
    if (one === undefined) continue
    const page = await act('case', `/cases/${one}`, [200])
    if (round % 4 === 0) {
      const taken = await act('take', `/cases/${one}/take`, [303, 409], {})
      if (taken.status === 303 && !(await ask(base, `/cases/${one}`, account)).body.includes('在您手上')) told.unseen += 1
    }
    const move = /\/cases\/\d+\/(accept|pass)"/.exec(page.body)?.[1]
    const seen = /name="seen" value="([^"]+)"/.exec(page.body)?.[1]
    if (round % 5 === 0 && move && seen) await act('move', `/cases/${one}/${move}`, [303, 409], { seen })
    if (round % 6 === 0) {
      const found = await act('search', '/persons/list', [303], { q: sought[round % sought.length] ?? '' })
      if (found.status === 303) await act('search', '/persons', [200])
    }
  }
}
