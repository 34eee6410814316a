/** Taking back what a source brought: changes put back as they were, new persons removed, each only if nothing came after. */
import type { Act } from '../../../kit/act.ts'
import { placeOf, type Written } from '../record.ts'
import { numberHash, numberKinds, numbersOf, type Columns } from '../row.ts'
import { changesById, removePersons, standingBeside, touchedSince, undoSource } from '../store/undo.ts'
import { dropNumbers, insertChanges, lockPersons, updatePersons, type NewChange } from '../store/write.ts'
import { makeFindable, openSource } from './records.ts'

export type Restored = {
  readonly restored: number
  readonly removed: number
  /** what stays, and why: fields that were changed again since, or a person that a case, a payment or an account holds on to */
  readonly kept: readonly { readonly person_id: number; readonly why: 'changed_since' | 'in_use' }[]
}

/**
 * Takes back what `writePersons` did for a source, byte for byte: give it what that returned. What somebody changed since
 * is kept and told. A second call for the same changes does nothing.
 */
export async function restorePersons(act: Act, written: readonly Pick<Written, 'person_id' | 'became' | 'change_id'>[], source_id: number): Promise<Restored> {
  await undoSource(act.db, source_id, act.actor.account, act.now)
  const kept: { person_id: number; why: 'changed_since' | 'in_use' }[] = []
  const fresh = [...new Set(written.flatMap(({ became, person_id }) => (became === 'new' ? [person_id] : [])))]
  const changes = [...new Set(written.flatMap(({ change_id }) => change_id ?? []))]
  let restored = 0
  for (let at = 0; at < changes.length; at += 2000) restored += await restoreBatch(act, changes.slice(at, at + 2000), kept)
  let removed = 0
  for (let at = 0; at < fresh.length; at += 2000) {
    const ids = fresh.slice(at, at + 2000)
    const touched = new Set(await touchedSince(act.db, ids, source_id))
    const free = ids.filter((id) => !touched.has(id))
    const { removed: gone, used } = await removePersons(act.db, free)
    kept.push(
      ...[...touched].map((person_id) => ({ person_id, why: 'changed_since' as const })),
      ...used.map((person_id) => ({ person_id, why: 'in_use' as const })),
    )
    removed += gone
  }
  return { restored, removed, kept }
}

async function restoreBatch(act: Act, ids: readonly bigint[], kept: { person_id: number; why: 'changed_since' | 'in_use' }[]): Promise<number> {
  const changes = await changesById(act.db, ids)
  if (changes.length === 0) return 0
  const rows = await lockPersons(
    act.db,
    changes.map(({ person_id }) => person_id),
  )
  const undoings: NewChange[] = []
  const dropped: { hash: bigint; person_id: number }[] = []
  for (const change of changes) {
    const row = rows.get(change.person_id)
    if (!row) continue
    const back = Object.fromEntries(Object.entries(change.before).filter(([column]) => stands(act, column, row[column], change.after[column])))
    if (Object.keys(back).length < Object.keys(change.before).length) kept.push({ person_id: change.person_id, why: 'changed_since' })
    if (Object.keys(back).length === 0) continue
    undoings.push({
      person_id: row.id,
      before: Object.fromEntries(Object.keys(back).map((column) => [column, row[column] ?? null])),
      after: back,
      undoes: change.id.toString(),
    })
    dropped.push(...numbersLeft(act, row, back))
    rows.set(row.id, { ...row, ...back })
  }
  const touched = [...new Set(undoings.map(({ person_id }) => person_id))].flatMap((id) => rows.get(id) ?? [])
  await updatePersons(
    act.db,
    touched.map(({ id }) => ({ id, ...(Object.assign({}, ...undoings.filter((one) => one.person_id === id).map(({ after }) => after)) as Columns) })),
  )
  const source = await openSource(act, { kind: 'correction', says: 'undo', told_on: act.today })
  await insertChanges(act.db, undoings, source, act.now)
  await dropNumbers(act.db, await withoutFormer(act, dropped, ids))
  await makeFindable(act, touched)
  return undoings.length
}

/** Of numbers that go, those that were not the person's in some other way before or since: what somebody had stays as a former number. */
async function withoutFormer(act: Act, dropped: readonly { hash: bigint; person_id: number }[], but: readonly bigint[]) {
  if (dropped.length === 0) return []
  const beside = await standingBeside(act.db, [...new Set(dropped.map(({ person_id }) => person_id))], but)
  const had = new Set(
    beside.flatMap(({ person_id, before, after }) =>
      [before, after].flatMap((columns) => numbersOf(act.tools.cipher, { ...columns, id: person_id })).map(keyOf),
    ),
  )
  return dropped.filter((one) => !had.has(keyOf(one)))
}
const keyOf = ({ hash, person_id }: { hash: bigint | string; person_id: number }): string => `${person_id} ${hash}`

/** Whether a column still holds what the change put there. A key may have been changed since, so sealed texts are opened. */
function stands({ tools: { cipher } }: Act, column: string, now: unknown, then: unknown): boolean {
  if (JSON.stringify(now ?? null) === JSON.stringify(then ?? null)) return true
  if (!column.endsWith('_sealed') || typeof now !== 'string' || typeof then !== 'string') return false
  return cipher.open(now, placeOf(column)) === cipher.open(then, placeOf(column))
}

/** The numbers that go when these columns are put back. */
const numbersLeft = ({ tools: { cipher } }: Act, row: Columns & { id: number }, back: Columns): { hash: bigint; person_id: number }[] =>
  numberKinds.flatMap((kind) => {
    const column = `${kind}_sealed`
    const sealed = row[column]
    if (!Object.hasOwn(back, column) || typeof sealed !== 'string') return []
    const hash = numberHash(cipher, kind, cipher.open(sealed, placeOf(column)))
    return hash === undefined ? [] : [{ hash, person_id: row.id }]
  })
