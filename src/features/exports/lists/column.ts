/** What a column of an export is: its header, what it means, and how a row fills it. */
import type { Cipher } from '../../../kit/cipher.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { ColumnKind, Value } from '../../../kit/sheet/write/given.ts'
import type { Plan } from '../../../plan/shape.ts'

export type Row = Readonly<Record<string, unknown>>
/** What a column may ask for beside its row. */
export type Told = {
  readonly voice: Voice
  readonly cipher: Cipher
  readonly today: Day
  /** sealed fields are opened; otherwise they show that there is something, and no digit of it (decision 7) */
  readonly revealed: boolean
  readonly plans: ReadonlyMap<number, Plan>
}
export type OutColumn = {
  readonly says: Phrase
  readonly means: Phrase
  readonly kind: ColumnKind
  readonly width: number
  /** lies sealed in the register */
  readonly sealed?: true
  readonly value: (row: Row, told: Told) => Value
}

export const masked = '＊＊＊＊＊＊'

type Given = readonly [says: Phrase, means: Phrase, width?: number]
const column = (kind: ColumnKind, [says, means, width = 14]: Given, value: OutColumn['value']): OutColumn => ({ says, means, kind, width, value })

/** A field as it stands. Numbers of persons and cases are texts too: they stay as they are. */
export const text = (field: string, ...given: Given): OutColumn => column('text', given, (row) => row[field] as Value)
export const texts = (field: string, ...given: Given): OutColumn => column('text', given, (row) => ((row[field] as string[] | null) ?? []).join('、'))
export const number = (field: string, ...given: Given): OutColumn => column('number', given, (row) => row[field] as Value)
export const money = (field: string, ...given: Given): OutColumn => column('money', given, (row) => row[field] as Value)
export const day = (field: string, ...given: Given): OutColumn =>
  column('day', given, (row) => {
    const value = row[field] as Day | Temporal.Instant | null
    return typeof value === 'object' && value !== null ? dayOf(value) : value
  })
export const option = (field: string, options: Readonly<Record<string, Phrase>>, ...given: Given): OutColumn =>
  column('text', given, (row, { voice }) => {
    const key = row[field] as string | null
    const phrase = key === null ? undefined : options[key]
    return phrase ? voice.say(phrase) : key
  })
export const told = (value: OutColumn['value'], ...given: Given): OutColumn => column('text', given, value)
/** A sealed column; `place` is where its seal is bound to. */
export const sealed = (field: string, place: string, ...given: Given): OutColumn => ({
  ...column('text', given, (row, { revealed, cipher }) => {
    const value = row[field] as string | null
    return value === null ? null : revealed ? cipher.open(value, place) : masked
  }),
  sealed: true,
})
/** A row's place, joined as `<prefix>_zh` and `<prefix>_en`. */
export const place = (prefix: string, ...given: Given): OutColumn =>
  column('text', given, (row, { voice }) => {
    const [zh, en] = [row[`${prefix}_zh`] as string | null, row[`${prefix}_en`] as string | null]
    return zh === null ? null : voice.say({ zh, en: en ?? zh })
  })
