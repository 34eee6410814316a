/** The program and its database are killed while people submit: is anything lost that was acknowledged, and does all come back by itself? */
import { setTimeout as wait } from 'node:timers/promises'
import { verifyBooks } from '../src/features/funds/books.ts'
import { openHouse } from '../src/main/house.ts'
import { inTransaction } from '../src/kit/db.ts'
import { draftsOf, makeDrafts, submitAll, type Pressed } from './drafts.ts'
import { makeCity, settingsOf, withOwner } from './house.ts'
import { runVerb, serveFolder, temporaryFolder, untilReady, type Program } from './program.ts'
import { quantile, type Bench, type Say } from './report.ts'

type Victim = 'program' | 'database'
export type Fault = {
  readonly submissions: number
  readonly kills: readonly { readonly victim: Victim; readonly back_ms: number }[]
  readonly acknowledged: number
  /** answers lost on the way: the submission was found done at the next try */
  readonly met_done: number
  readonly retries: number
  readonly unexpected: readonly string[]
  readonly present: number
  readonly lost: number
  /** submissions whose move, number or audit line is not there exactly once */
  readonly incomplete: number
  readonly book_faults: readonly string[]
  readonly verify: { readonly code: number | null; readonly says: string }
  readonly warm_start_ms: number
}

/** Kills each victim in turn while `count` drafts are submitted by eight workers, evenly over the run, and looks at what is there afterwards. */
export async function killWhileSubmitting(count: number, victims: readonly Victim[], say: Say): Promise<Fault> {
  const folder = temporaryFolder()
  try {
    await makeCity(folder.path, (owner) => makeDrafts(owner, count))
    const program = await serveFolder(folder.path)
    try {
      const reach = await openHouse(settingsOf(folder.path))
      const drafts = await withOwner(reach, draftsOf)
      await reach.close()
      let done = 0
      const submitting = submitAll(program.base, drafts, 8, (n) => (done = n))
      const kills = []
      for (const [i, victim] of victims.entries()) {
        while (done < (count * (i + 0.5)) / victims.length) await wait(5)
        kills.push({ victim, back_ms: await kill(program, victim) })
        say(`${victim} killed after ${done} of ${count}; back in ${((kills.at(-1)?.back_ms ?? 0) / 1000).toFixed(1)} s`)
      }
      const pressed = await submitting
      const bug = pressed.unexpected.length > 0 && /^.*"bug".*$/m.exec(program.said())?.[0]
      if (bug) say(bug.slice(0, 1500))
      const verify = await runVerb(['verify'], { DATA_DIR: folder.path })
      return {
        submissions: count,
        kills,
        ...counted(pressed),
        ...(await whatIsThere(folder.path, pressed)),
        verify: { code: verify.code, says: verify.out.trim() },
        warm_start_ms: Math.round(program.ready_ms),
      }
    } finally {
      await program.stop()
    }
  } finally {
    folder.remove()
  }
}

const counted = ({ acknowledged, met_done, retries, unexpected }: Pressed) => ({
  acknowledged: acknowledged.length,
  met_done: met_done.length,
  retries,
  unexpected,
})

/** Kills one of the two without warning. Returns the milliseconds until requests are answered again. */
async function kill(program: Program, victim: Victim): Promise<number> {
  const pid = victim === 'program' ? program.pid() : program.postgres()
  if (pid === undefined) throw new Error(`no ${victim} to kill; the program said:\n${program.said()}`)
  process.kill(pid, 'SIGKILL')
  const began = performance.now()
  while ((victim === 'program' ? program.pid() : program.postgres()) === pid) await wait(2)
  await untilReady(program.base)
  return Math.round(performance.now() - began)
}

async function whatIsThere(dataDir: string, { acknowledged }: Pressed) {
  const house = await openHouse(settingsOf(dataDir))
  try {
    const book_faults = await inTransaction(house.db, { schema: 'city_140100', area: '1401', readOnly: true }, verifyBooks)
    return await withOwner(house, async (owner) => {
      const { rows } = await owner.query<{ id: number; whole: boolean }>(
        `select a.id, a.number is not null
            and 1 = (select count(*) from application_move m where m.application_id = a.id and m.move = 'submit')
            and 1 = (select count(*) from audit u where u.subject = 'application:' || a.id and u.action = 'application.submit' and u.outcome = 'done') as whole
         from application a where a.state = 'submitted'`,
      )
      const there = new Set(rows.map(({ id }) => id))
      return {
        present: rows.length,
        lost: acknowledged.filter((id) => !there.has(id)).length,
        incomplete: rows.filter(({ whole }) => !whole).length,
        book_faults,
      }
    })
  } finally {
    await house.close()
  }
}

/** Nothing acknowledged is lost, nothing is half there, and every submission arrived in the end. */
export const survived = (found: Fault): boolean =>
  found.lost === 0 &&
  found.incomplete === 0 &&
  found.present === found.submissions &&
  found.acknowledged + found.met_done === found.submissions &&
  found.unexpected.length === 0 &&
  found.book_faults.length === 0 &&
  found.verify.code === 0

export const fault: Bench = async (say) => {
  const found = await killWhileSubmitting(1000, ['program', 'database', 'program', 'database', 'program', 'database'], say)
  const back = (victim: Victim) => found.kills.filter((each) => each.victim === victim).map(({ back_ms }) => back_ms)
  say(
    `acknowledged ${found.acknowledged}, answer lost but done ${found.met_done}, present ${found.present}, lost ${found.lost}, half there ${found.incomplete}`,
  )
  say(`back after the program’s death ${quantile(back('program'), 0.5)} ms, after the database’s ${quantile(back('database'), 0.5)} ms (medians)`)
  for (const line of found.unexpected) say(`unexpected: ${line}`)
  say(found.verify.says)
  return { figures: found, holds: survived(found) }
}
