/** Many records at once: who is registered already, writing them with their history, and taking it all back. */
import type { Act } from '../../../kit/act.ts'
import type { Match, PersonRecord, PersonWrite, SourceGiven, Written } from '../record.ts'
import {
  changesTo,
  emptyColumns,
  likenessOf,
  numberHash,
  numberKinds,
  numbersOf,
  remembering,
  searchRowOf,
  startColumns,
  toldByNumbers,
  type Columns,
} from '../row.ts'
import { byLikeness, byNumbers, withinArea } from '../store/match.ts'
import * as store from '../store/write.ts'
import { sender } from './fresh.ts'

/** Rows that go to the database in one statement. */
const batch = 2000

/**
 * Whom each record is of, if they are registered, in the records' order: first by number (identity, certificate, veteran;
 * also former ones), else by name, birthday and village. An empty number, or a missing village, matches nobody.
 */
export async function findMatches(act: Act, records: readonly PersonRecord[]): Promise<(Match | undefined)[]> {
  const found: (Match | undefined)[] = []
  for (let at = 0; at < records.length; at += batch) found.push(...(await matchBatch(act, records.slice(at, at + batch))))
  return found
}

async function matchBatch({ db, tools: { cipher } }: Act, given: readonly PersonRecord[]): Promise<(Match | undefined)[]> {
  const records = given.map(toldByNumbers)
  const hashes = records.map((record) => numberKinds.flatMap((kind) => numberHash(cipher, kind, record[kind]) ?? []))
  const likenesses = records.map(({ name, birth_on, village }) => (name && birth_on && village ? likenessOf(cipher, name, birth_on, village) : undefined))
  const numbers = new Map((await byNumbers(db, hashes.flat())).toReversed().map((row) => [row.hash, row]))
  const alike = new Map(
    (
      await byLikeness(
        db,
        likenesses.filter((one) => one !== undefined),
      )
    )
      .toReversed()
      .map((row) => [row.likeness, row.person_id]),
  )
  const matches = hashes.map((own, i): Omit<Match, 'within'> | undefined => {
    const row = own.map((hash) => numbers.get(hash)).find((one) => one !== undefined)
    if (row) return { person_id: row.person_id, why: row.current ? (row.kind as Match['why']) : 'former_number' }
    const likeness = likenesses[i]
    const person_id = likeness === undefined ? undefined : alike.get(likeness)
    return person_id === undefined ? undefined : { person_id, why: 'name_birth_village' }
  })
  const within = await withinArea(db, [...new Set(matches.flatMap((match) => match?.person_id ?? []))])
  return matches.map((match) => match && { ...match, within: within.has(match.person_id) })
}

/** Opens a source of facts, for records that are written in several steps. */
export const openSource = (act: Act, source: SourceGiven): Promise<number> => store.insertSource(act.db, source, act.actor.account, act.now)

/**
 * Writes records, those with an id over the person they are of, the others as new persons, and returns what became of
 * each in order. What a change replaces is kept. Expects checked records (a new one has name, sex, birthday, division).
 * Throws on the named constraints, and RangeError for an id outside the area.
 */
export async function writePersons(
  act: Act,
  records: readonly (PersonWrite & { account_id?: number | null })[],
  source: SourceGiven | number,
): Promise<Written[]> {
  if (records.length === 0) return []
  const source_id = typeof source === 'number' ? source : await openSource(act, source)
  const written: Written[] = []
  for (let at = 0; at < records.length; at += batch) written.push(...(await writeBatch(act, records.slice(at, at + batch), source_id)))
  return written
}

async function writeBatch(given: Act, writes: readonly (PersonWrite & { account_id?: number | null })[], source_id: number): Promise<Written[]> {
  const act = { ...given, tools: { ...given.tools, cipher: remembering(given.tools.cipher) } }
  const { db, tools } = act
  const known = await store.lockPersons(
    db,
    writes.flatMap(({ id }) => id ?? []),
  )
  const ids = await store.nextIds(db, writes.filter(({ id }) => id === undefined).length)
  const fresh = sender(act)
  const changes = new Map<number, { before: Columns; after: Columns; row: Columns & { id: number } }>()
  const written: { person_id: number; became: Written['became'] }[] = []
  for (const write of writes) {
    if (write.id === undefined) {
      const id = ids.shift() ?? 0
      await fresh.put(freshRow(act, write, id, source_id))
      written.push({ person_id: id, became: 'new' })
      continue
    }
    const row = known.get(write.id)
    if (!row) throw new RangeError(`person ${write.id} is not in this area`)
    const after = changesTo(tools.cipher, row, write.record)
    written.push({ person_id: write.id, became: Object.keys(after).length === 0 ? 'same' : 'changed' })
    if (Object.keys(after).length === 0) continue
    // one person twice in a batch: the second record meets what the first one left
    const before = changes.get(write.id)?.before ?? {}
    const next = { ...row, ...after }
    changes.set(write.id, { before: { ...pick(row, after), ...before }, after: { ...changes.get(write.id)?.after, ...after }, row: next })
    known.set(write.id, next)
  }
  await fresh.all()
  if (changes.size === 0) return written.map((one) => ({ ...one, change_id: null }))
  await store.updatePersons(
    db,
    [...changes].map(([id, { after }]) => ({ ...after, id })),
  )
  const kept = await store.insertChanges(
    db,
    [...changes].map(([person_id, { before, after }]) => ({ person_id, before, after })),
    source_id,
    act.now,
  )
  const changeOf = new Map([...changes.keys()].map((id, i) => [id, kept[i] ?? null]))
  await makeFindable(
    act,
    [...changes.values()].map(({ row }) => row),
  )
  return written.map((one) => ({ ...one, change_id: one.became === 'changed' ? (changeOf.get(one.person_id) ?? null) : null }))
}

export const pick = (row: Columns, like: Columns): Columns => Object.fromEntries(Object.keys(like).map((column) => [column, row[column] ?? null]))

/** Whole but for what is empty, which is null of itself. */
function freshRow({ actor, now, tools }: Act, { record, account_id }: { record: PersonRecord; account_id?: number | null }, id: number, source_id: number) {
  const own = { id, registered_by: actor.account, registered_at: now.toString(), source_id, search_version: 1 }
  return { ...startColumns, ...changesTo(tools.cipher, emptyColumns, record), ...(account_id ? { account_id } : {}), ...own }
}

/** Makes the hashes that rows are found by anew. */
export async function makeFindable({ db, tools: { cipher } }: Act, rows: readonly (Columns & { id: number })[]): Promise<void> {
  if (rows.length === 0) return
  await store.putSearchRows(
    db,
    rows.map((row) => searchRowOf(cipher, row)),
  )
  await store.putNumbers(
    db,
    rows.map(({ id }) => id),
    rows.flatMap((row) => numbersOf(cipher, row)),
  )
}

/** Makes persons findable who were registered before there was a search. A batch a call; safe to run twice. */
export async function findableLater(act: Act): Promise<number> {
  const rows = await store.unsearchable(act.db, batch)
  if (rows.length === 0) return 0
  await makeFindable(act, rows)
  await store.markSearchable(
    act.db,
    rows.map(({ id }) => id),
  )
  return rows.length
}
