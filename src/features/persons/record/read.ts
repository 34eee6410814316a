/** Reads a record's fields from text as people and spreadsheets write it. */
import { readDay } from '../../../kit/day.ts'
import { plainIdentifier } from '../../../kit/identifiers.ts'
import { toHant } from '../../../kit/hant.ts'
import type { Phrase } from '../../../kit/say.ts'
import { checkWords as words } from '../checks/words.ts'
import { fieldNames, personFields, type PersonField, type PersonRecord, type RecordField } from '../record.ts'

export type Texts = Readonly<Partial<Record<PersonField, string>>>
export type ReadRecord = { readonly record: PersonRecord; readonly faults: Readonly<Partial<Record<PersonField, Phrase>>> }

/** Reads every text that is given; an empty one tells nothing. What cannot be read is a fault of its field, and the field is left out. */
export function readRecord(texts: Texts): ReadRecord {
  const record: Record<string, unknown> = {}
  const faults: Partial<Record<PersonField, Phrase>> = {}
  for (const field of fieldNames) {
    const text = texts[field]?.normalize('NFC').trim() ?? ''
    if (text === '') continue
    const read = readText(personFields[field], text)
    if (typeof read === 'object' && 'zh' in read) faults[field] = read
    else record[field] = read
  }
  return { record: record as PersonRecord, faults }
}

function readText(field: RecordField, text: string): string | number | readonly string[] | Phrase {
  switch (field.kind) {
    case 'citizen_id':
    case 'certificate_no':
    case 'veteran_credential':
    case 'bank_account':
    case 'division':
      return plainIdentifier(text).slice(0, 40)
    case 'phone':
      return text.normalize('NFKC').replace(/[\s-]/g, '').slice(0, 20)
    case 'number':
      return readGrade(text) ?? words.no_number
    case 'day':
      return readDay(text) ?? readCompactDay(text) ?? words.no_day
    case 'choice':
      return chosen(field, text) ?? fill(words.unknown_option, { text: text.slice(0, 20) })
    case 'texts':
    case 'choices':
      return [...new Set(text.split(/[、，,;；\n]/).map((one) => one.trim().slice(0, field.max_length)))].filter((one) => one !== '')
    case 'text':
      return field.max_length && [...text].length > field.max_length ? fill(words.too_long, { most: String(field.max_length) }) : text
  }
}

/** `2`, `２`, `二级`, `二`: all are 2. */
function readGrade(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[级級]$/, '')
  const letter = '一二三四五六七八九十'.indexOf(plain)
  if (plain.length === 1 && letter >= 0) return letter + 1
  return /^\d{1,3}$/.test(plain) ? Number(plain) : undefined
}

/** `20261123`, as many spreadsheets hold days. */
const readCompactDay = (text: string): string | undefined => {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(text.normalize('NFKC'))
  return found ? readDay(`${found[1]}-${found[2]}-${found[3]}`) : undefined
}

/** A choice by its key, or by its words in any script, with or without what offices hang on (残疾, 人员 …). */
function chosen({ options = {} }: RecordField, text: string): string | undefined {
  const bare = (one: string) =>
    one
      .normalize('NFKC')
      .toLowerCase()
      .replace(/残疾$|殘疾$|人员$|人員$|就业$|就業$|[（）()\s]/g, '')
  const wanted = bare(text)
  return Object.entries(options).find(([key, { zh, en }]) => key === text || [zh, toHant(zh), en].some((one) => bare(one) === wanted))?.[0]
}

const fill = (phrase: Phrase, values: Record<string, string>): Phrase => {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return { zh: put(phrase.zh), en: put(phrase.en) }
}
