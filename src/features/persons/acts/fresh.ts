/** New persons on their way: sent some at a time and not waited for, so that the database stores them while the next are made ready. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Act } from '../../../kit/act.ts'
import { atOnce } from '../../../kit/db.ts'
import { numbersOf, searchRowOf, type Columns } from '../row.ts'
import * as store from '../store/write.ts'

/** As many rows as pass through the socket without waiting. */
const most = 250

export type Sender = {
  /** Takes a whole row without waiting for what becomes of it. */
  readonly put: (row: Columns & { id: number }) => Promise<void>
  /** Waits for all that were put; throws on the named constraints. */
  readonly all: () => Promise<void>
}

/** A sender of new persons in the act's transaction, with the hashes they are found by. */
export function sender({ db, tools: { cipher } }: Act): Sender {
  const sent: Promise<unknown>[] = []
  let rows: (Columns & { id: number })[] = []
  /** gives the connection its turn, or what was asked would leave only when everything is made */
  const send = async (question: Promise<unknown>): Promise<void> => {
    question.catch(() => undefined)
    sent.push(question)
    await turn()
  }
  const flush = async (): Promise<void> => {
    const some = rows
    rows = []
    if (some.length === 0) return
    await send(store.insertPersons(db, some))
    const sought = some.map((row) => searchRowOf(cipher, row))
    await send(store.putSearchRows(db, sought))
    const numbers = some.flatMap((row) => numbersOf(cipher, row))
    await send(store.insertNumbers(db, numbers))
  }
  return {
    put: async (row) => {
      rows.push(row)
      if (rows.length >= most) await flush()
    },
    all: async () => {
      await flush()
      await atOnce(sent)
    },
  }
}
