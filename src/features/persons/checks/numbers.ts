/** What identity and certificate numbers say against themselves and against the fields beside them. */
import { readDay } from '../../../kit/day.ts'
import { categories, citizenCheck, plainIdentifier } from '../../../kit/identifiers.ts'
import type { Say } from '../checks.ts'
import type { PersonRecord } from '../record.ts'

/** The provinces' first two digits, of GB/T 2260. Counties are not looked up: a number keeps the code of the day it was given, and many of those are gone. */
const provinces = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(' '))

export function checkCitizenId(record: PersonRecord, say: Say): void {
  if (!record.citizen_id) return
  const id = plainIdentifier(record.citizen_id)
  if (/^\d{15}$/.test(id)) return say('error', 'citizen_id', 'id_fifteen')
  if (!/^\d{17}[\dX]$/.test(id)) return say('error', 'citizen_id', 'id_form')
  const holds = citizenCheck(id) === id[17]
  // a spreadsheet keeps 15 digits and fills the rest with noughts; one rounded number in eleven passes its check
  if (id.endsWith('000')) {
    say(holds ? 'confirm' : 'error', 'citizen_id', 'id_rounded')
    if (!holds) return
  }
  const birth_on = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
  if (!readDay(birth_on)) return say('error', 'citizen_id', 'id_day')
  if (!holds) say('confirm', 'citizen_id', 'id_check')
  if (!provinces.has(id.slice(0, 2))) say('warning', 'citizen_id', 'id_place')
  if (record.birth_on && record.birth_on !== birth_on) say('confirm', 'birth_on', 'birth_differs')
  if (record.sex && (Number(id[16]) % 2 === 1) !== (record.sex === 'male')) say('confirm', 'sex', 'sex_differs')
}

export function checkCertificate(record: PersonRecord, say: Say): void {
  if (!record.certificate_no) return
  const number = plainIdentifier(record.certificate_no)
  if (/^\d{17}[\dX]$/.test(number)) return say('error', 'certificate_no', 'certificate_short')
  const found = /^(\d{17}[\dX])([1-7])([1-4])(B\d{1,2})?$/.exec(number)
  if (!found)
    return say('error', 'certificate_no', /^\d{22}$/.test(number) ? 'certificate_veteran' : /^\d{15}0{5}$/.test(number) ? 'id_rounded' : 'certificate_form')
  if (record.citizen_id && plainIdentifier(record.citizen_id) !== found[1]) say('error', 'certificate_no', 'certificate_other_person')
  if (record.disability_category && record.disability_category !== categories[Number(found[2]) - 1]) say('confirm', 'disability_category', 'category_differs')
  if (record.disability_grade && record.disability_grade !== Number(found[3])) say('confirm', 'disability_grade', 'grade_differs')
}
