/** What the program does of an import by itself: checking, storing, taking back, a thousand rows a step. */
import { Refusal } from '../../kit/refusal.ts'
import type { Act } from '../../kit/act.ts'
import type { OnBehalf, Steps } from '../../kit/labour.ts'
import { writeAudit } from '../../kit/audit/write.ts'
import { openBook } from '../../kit/sheet/book.ts'
import type { SheetRow } from '../../kit/sheet/cell.ts'
import { tableRows } from '../../kit/sheet/table.ts'
import { checkRows, whereOf } from './acts/check.ts'
import { storeStep } from './acts/storing.ts'
import { undoStep } from './acts/undoing.ts'
import { comesTo, type ImportState } from './flow.ts'
import { holdImport, holdLane, importById, moveImport, nextAtWork, setImport, type Import } from './store/imports.ts'
import { insertRows, lastRow } from './store/rows.ts'

const rowsAStep = 1000
const lanes = 2

/** Does all imports that wait, one after the other. Returns how many steps it took. */
export async function workOnImports(steps: Steps): Promise<number> {
  let count = 0
  for (;;) {
    const next = await steps((act) => nextAtWork(act.db))
    if (!next) return count
    const as = { area: next.area, account: next.started_by }
    const done = await workOn(steps, next.id, as).catch(async (error: unknown) => {
      // what stopped it is told on its page; the office may change something and try again
      const fault = error instanceof Refusal ? error.phrase.en.slice(0, 40) : 'bug'
      await steps((act) => setImport(act.db, next.id, act.now, { fault }), as)
      if (!(error instanceof Refusal)) throw error
      return 1
    })
    if (done === 0) return count
    count += done
  }
}

/** One import until it comes to rest. 0: another machine is at it. */
async function workOn(steps: Steps, id: number, as: OnBehalf): Promise<number> {
  const state = await steps(({ db }) => importById(db, id), as)
  if (state?.state === 'checking') return checkAll(steps, state, as)
  if (state?.state === 'storing') return steadily(steps, state, as, 'storing', storeStep)
  if (state?.state === 'undoing') return takeBack(steps, state, as)
  return 0
}

type Step = (act: Act, held: Import, limit: number) => Promise<number>
/** One step after the other until nothing is left. */
async function steadily(steps: Steps, { id }: Import, as: OnBehalf, from: 'storing' | 'undoing', step: Step): Promise<number> {
  for (let count = 0; ; count += 1) {
    const left = await steps(async (act) => {
      const held = await holdImport(act.db, id, from)
      if (!held) return undefined
      const more = await step(act, held, rowsAStep)
      if (more === 0) await rest(act, held, from)
      else await setImport(act.db, id, act.now, {})
      return more
    }, as)
    if (!left) return count + (left === undefined ? 0 : 1)
  }
}

/**
 * A person that goes is looked for in every table that may hold on to them, and that is the database's work alone: it is
 * asked on two connections at once, each for persons of its own, so that what is told of one person is taken back in order.
 */
async function takeBack(steps: Steps, of: Import, as: OnBehalf): Promise<number> {
  const lane = async (own: number): Promise<number> => {
    for (let count = 0; ; count += 1) {
      const left = await steps(async (act) => {
        const held = await holdLane(act.db, of.id, own)
        return held && undoStep(act, held, rowsAStep, { own, of: lanes })
      }, as)
      if (!left) return count
    }
  }
  const counts = await Promise.all(Array.from({ length: lanes }, (_, own) => lane(own)))
  return counts.reduce((sum, count) => sum + count, 0) + (await steadily(steps, of, as, 'undoing', undoStep))
}

/** Reads the file again from the row that was checked last. */
async function checkAll(steps: Steps, of: Import, as: OnBehalf): Promise<number> {
  const { bytes, done } = await steps(async (act) => ({ bytes: await act.tools.files.fetch(of.file_sha256), done: await lastRow(act.db, of.id) }), as)
  const book = await openBook(bytes)
  let count = 0
  let batch: SheetRow[] = []
  // the next rows are read while those before are stored
  let going = Promise.resolve(true)
  const put = async (last: boolean): Promise<boolean> => {
    const rows = batch
    batch = []
    count += 1
    return steps(async (act) => {
      const held = await holdImport(act.db, of.id, 'checking')
      if (!held) return false
      await insertRows(act.db, of.id, await checkRows(act, held, await whereOf(act, held), rows))
      if (last) await rest(act, held, 'checking')
      else await setImport(act.db, of.id, act.now, {})
      return true
    }, as)
  }
  for await (const row of tableRows(book, of.sheet, Math.max(of.header_row, done))) {
    batch.push(row)
    if (batch.length < rowsAStep) continue
    if (!(await going)) return count
    going = put(false)
    going.catch(() => undefined)
  }
  if (await going) await put(true)
  return count
}

async function rest(act: Act, of: Import, from: keyof typeof comesTo): Promise<void> {
  const to: ImportState = comesTo[from]
  await moveImport(act.db, of.id, [from], to, act.now)
  await writeAudit(act.db, act.actor, act.now, { action: `import.${to}`, outcome: 'done', subject: `import:${of.id}` })
}
