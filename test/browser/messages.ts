/** Messages in the lived-in town: calls to make, a number that is wrong, letters that wait. */
import { tellHolder } from '../../src/features/messages/acts.ts'
import { messages } from '../../src/features/posts/words/said.ts'
import { done, personDetails } from '../steps.ts'
import type { Town } from './town.ts'

export async function liveMessages({ given, people }: Town): Promise<void> {
  for (const [name, phone] of [
    ['卫明亮', '13800000021'],
    ['蒋听雨', '13800000022'],
  ] as const) {
    const who = await given.somebody('applicant', '140107003', name)
    done(await who.post('/taiyuan/person', { ...personDetails(name), phone, communication: 'voice' }))
    await given.asProgram((act) => tellHolder(act, who.account, null, messages.term_ends, { title: '保洁员', day: '2026-06-20' }))
  }
  await given.on('2026-03-20')
  const calls = (await people.officer.get('/taiyuan/messages')).body
  const first = /\/taiyuan\/messages\/errands\/\d+\/call/.exec(calls)?.[0] ?? ''
  done(await people.officer.post(first, { found: 'wrong_number', note: '' }))
}
