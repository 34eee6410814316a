/** A few referrals of the running year, each in another state, so that every page of them has something to show. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import type { Answers } from '../../kit/form.ts'
import { personById } from '../../features/persons/store.ts'
import { moveReferral, refer, referralIn } from '../../features/referrals/acts.ts'
import { pairExplained } from '../../features/referrals/acts/pair.ts'
import type { MoveName } from '../../features/referrals/flow.ts'
import { shownOf } from '../../features/referrals/rules/shown.ts'
import { vacancyIn } from '../../features/vacancies/acts.ts'

type Step = readonly [move: MoveName, answers: Answers]
/** Person and vacancy by their place in the lists of `vacancies`, and what happened. */
const stories = (today: string): readonly (readonly [person: number, vacancy: number, steps: readonly Step[]])[] => {
  const interview: Step = ['arrange', { held_on: today, held_at: '14:30', way: 'text', aids: ['text'], place: '人事部二楼' }]
  const trial: Step = ['begin_trial', { held_on: today, until: addDays(today, 10), note: '写字板，闪光报警器' }]
  return [
    [0, 0, [interview, ['take', { note: '会收拾房间，愿意装闪光报警器' }], trial, ['note_trial', { held_on: today, note: '一天收拾十间，看见闪光就出来' }]]],
    [1, 2, [interview, ['refuse', { reason: 'function', note: '担心打字以外还要接电话' }]]],
    [2, 2, [['take', { note: '轮椅能进办公室' }]]],
    [3, 1, [interview]],
    [1, 0, []],
  ]
}

/** Refers persons who agreed to vacancies, and lets happen what happened. */
export async function noteReferrals(act: Act, persons: readonly number[], vacancies: readonly number[]): Promise<void> {
  for (const [p, v, steps] of stories(act.today)) {
    const person = await personById(act.db, persons[p] ?? 0)
    if (!person || vacancies[v] === undefined) continue
    const vacancy = await vacancyIn(act, vacancies[v])
    const explanation = await pairExplained(act, person, vacancy)
    const shown = shownOf(['name', 'communication', 'accommodations'], { ...person, education: null, skills: [] }, explanation)
    const id = await refer(act, { person, vacancy, shown, consent_how: '当面笔谈后本人签字', explanation })
    for (const [move, answers] of steps) await moveReferral(act, await referralIn(act, id), move, answers)
  }
}
