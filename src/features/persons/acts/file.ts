/** What is done with one person's file: opened, corrected, its certificate followed, a sealed field shown for a reason. */
import type { Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { blocks, checkPerson, toConfirm, type Finding } from '../checks.ts'
import { fieldNames, isSealed, type PersonField, type PersonRecord, type SourceGiven } from '../record.ts'
import { filledIn, toldByNumbers, valueIn, type Columns } from '../row.ts'
import * as store from '../store/file.ts'
import { openSource, writePersons } from './records.ts'

export type PersonFile = { readonly row: Columns & { readonly id: number }; readonly ids: readonly number[] }

/** A person's file, the survivor's when they were merged; refuses 404 outside the area. */
export async function openFile(act: Act, id: number): Promise<PersonFile> {
  const row = await store.fileRow(act.db, id)
  if (!row) throw new Refusal(404, doorWords.not_found)
  return { row, ids: await store.allOf(act.db, row.id) }
}

/** Every field as it stands, sealed ones opened: for checks and for the person's own copy, never for a page of others. */
export function recordOf({ tools: { cipher } }: Act, row: Columns): PersonRecord {
  return Object.fromEntries(fieldNames.map((field) => [field, valueIn(cipher, row, field)])) as PersonRecord
}

export type Correction = { readonly findings: readonly Finding[]; readonly kept: boolean }

/**
 * Puts told fields into a file after checking the whole. Kept when nothing is wrong, and what is doubtful has a reason;
 * the reason is kept beside it. Throws on the named constraints.
 */
export async function correctPerson(act: Act, file: PersonFile, told: PersonRecord, reason: string, source: SourceGiven): Promise<Correction> {
  const before = recordOf(act, file.row)
  const findings = checkPerson({ ...before, ...filledIn(told, (field) => (before[field] ?? null) !== null) }, act.today)
  const stood = new Set(toConfirm(checkPerson(before, act.today)).map(({ check }) => check))
  const doubtful = toConfirm(findings).filter(({ check }) => !stood.has(check))
  if (blocks(findings) || (doubtful.length > 0 && reason === ''))
    return { findings: [...findings.filter(({ severity }) => severity === 'error'), ...doubtful], kept: false }
  await writePersons(act, [{ id: file.row.id, record: told }], source)
  for (const { check } of doubtful) await store.insertConfirmation(act.db, file.row.id, check, reason, { by: act.actor.account, at: act.now })
  return { findings, kept: true }
}

export const certificateEvents = ['issued', 'renewed', 'moved_in', 'moved_out', 'lost', 'reissued', 'cancelled', 'regraded'] as const
export type CertificateEvent = { readonly event: (typeof certificateEvents)[number]; readonly happened_on: string; readonly note: string } & Pick<
  PersonRecord,
  'certificate_no' | 'certificate_valid_from' | 'certificate_valid_to'
>
const statusAfter: Partial<Record<CertificateEvent['event'], string>> = { lost: 'lost', cancelled: 'cancelled', moved_out: 'moved_out' }

/** Records what happened to a certificate, and what it makes of the file: a new number brings category and grade along. */
export async function recordCertificateEvent(act: Act, file: PersonFile, given: CertificateEvent, reason: string): Promise<Correction> {
  const { event, happened_on, note, ...told } = given
  const source = { kind: 'certificate', says: event, told_on: happened_on } as const
  const numbers = told.certificate_no ? toldByNumbers({ certificate_no: told.certificate_no }) : {}
  const { disability_category, disability_grade } = numbers
  const record: PersonRecord = {
    ...told,
    ...(disability_category ? { disability_category } : {}),
    ...(disability_grade ? { disability_grade } : {}),
    certificate_status: statusAfter[event] ?? 'valid',
  }
  const result = await correctPerson(act, file, record, reason, source)
  if (!result.kept) return result
  const source_id = await openSource(act, source)
  await store.insertEvent(act.db, { person_id: file.row.id, event, happened_on, note, source_id, recorded_by: act.actor.account, recorded_at: act.now })
  return result
}

/** Opens one sealed field for a reason, which is kept and which the person can read. */
export async function revealField(act: Act, file: PersonFile, field: PersonField, reason: string): Promise<string | null> {
  if (!isSealed(field)) throw new Refusal(404, doorWords.not_found)
  await store.insertReveal(act.db, file.row.id, field, reason, { by: act.actor.account, at: act.now })
  return valueIn(act.tools.cipher, file.row, field) as string | null
}

/** Where each field's present value comes from: the newest change that was not taken back, else the first entry. */
export function sourcesOf(history: readonly store.HistoryRow[]): (column: string) => store.HistoryRow | undefined {
  const standing = history.filter(({ undone, undoes }) => !undone && undoes === null)
  return (column) => standing.find(({ after }) => Object.hasOwn(after, column)) ?? standing.find(({ change_id }) => change_id === null)
}

/** Keeps why somebody who resembles a person registered already is another. */
export const confirmAnother = (act: Act, person_id: number, reason: string) =>
  store.insertConfirmation(act.db, person_id, 'another_person', reason, { by: act.actor.account, at: act.now })
