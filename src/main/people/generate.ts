/** A plausible city of persons with disabilities, made up: the same for the same seed. Numbers are under a code that was never assigned. */
import { addDays, type Day } from '../../kit/day.ts'
import { categories, citizenCheck, type Category } from '../../kit/identifiers.ts'
import type { PersonRecord } from '../../features/persons/record.ts'
import { chanceFrom, type Chance } from '../demonstration/chance.ts'
import { personName, villageName } from '../demonstration/names.ts'
import { anyCategory, unassigned } from '../demonstration/numbers.ts'

/** What a spreadsheet of them is soiled with; nothing for a clean row. */
export type Soil = 'lost_digits' | 'full_width' | 'lower_x' | 'wrong_check' | 'no_number' | 'same_number' | 'alike'
export type Made = { readonly record: PersonRecord; readonly soil?: Soil }
export type Wish = {
  readonly count: number
  readonly seed: number
  readonly today: Day
  readonly townships: readonly string[]
  /** the share of rows with a fault */ readonly soiled?: number
}

/** Letters that are rare in fonts and code pages, and names that are not of two or three Han letters. */
const rare = ['𠅤', '㛃', '䶮', '喆', '堃', '犇', '彧', '翀', '祎', '玥']
const other = ['买买提·艾力', '阿依古丽·吐尔逊', '欧阳明月', '司马长风', '尉迟春生']
const ages: readonly (readonly [number, number, number])[] = [
  [0, 15, 3],
  [16, 29, 8],
  [30, 44, 16],
  [45, 59, 31],
  [60, 74, 30],
  [75, 92, 12],
]
const soils: readonly Soil[] = ['lost_digits', 'full_width', 'lower_x', 'wrong_check', 'no_number', 'same_number', 'alike']
const educations = [
  'none',
  'primary',
  'primary',
  'junior_middle',
  'junior_middle',
  'junior_middle',
  'senior_middle',
  'vocational',
  'college',
  'bachelor',
] as const
// as often as the forms are met among those in work
const forms = [
  'farming',
  'farming',
  'farming',
  'farming',
  'farming',
  'flexible',
  'flexible',
  'flexible',
  'quota',
  'individual',
  'public_welfare_post',
  'sheltered',
  'centralised',
] as const
const reasons = ['无就业意愿', '身体原因', '照顾家庭', '正在找工作', '退休年龄'] as const

/** Gives as many persons as wished. */
export function* people({ count, seed, today, townships, soiled = 0 }: Wish): Generator<Made> {
  const chance = chanceFrom(seed)
  const taken = new Map<string, number>()
  let before: PersonRecord | undefined
  for (let n = 0; n < count; n += 1) {
    const record = onePerson(chance, today, chance.one(townships), taken)
    const soil = soiled > 0 && chance.often(soiled) ? chance.one(soils) : undefined
    if (soil === 'same_number' && before)
      yield { record: { ...record, certificate_no: before.certificate_no ?? null, citizen_id: before.citizen_id ?? null }, soil }
    else if (soil === 'alike' && before) yield { record: { ...before, certificate_no: twin(before.certificate_no ?? '', taken), citizen_id: null }, soil }
    else yield soil && soil !== 'same_number' && soil !== 'alike' ? { record, soil } : { record }
    before = record
  }
}

function onePerson(chance: Chance, today: Day, division: string, taken: Map<string, number>): PersonRecord {
  const age = ageOf(chance)
  const sex = chance.often(0.57) ? 'male' : 'female'
  const birth_on = addDays(Temporal.PlainDate.from(today).subtract({ years: age }).toString(), -chance.whole(1, 364))
  const category = anyCategory(chance)
  const disability_grade = chance.one(category === 'mental' ? [1, 2, 2, 3, 3] : category === 'hearing' ? [1, 1, 2, 3, 4] : [1, 2, 3, 3, 4, 4])
  const citizen_id = nextNumber(birth_on, sex, taken)
  const certificate_valid_from = addDays(today, -chance.whole(30, 3900))
  const working = age >= 16 && age < 60
  const employed = working && chance.often(0.49)
  const name = chance.often(0.004) ? chance.one(other) : personName(chance, sex) + (chance.often(0.006) ? chance.one(rare) : '')
  const minded = age < 16 || category === 'intellectual' || category === 'mental'
  return {
    name,
    citizen_id,
    sex,
    birth_on,
    education: age < 7 ? 'none' : chance.one(educations),
    certificate_no: `${citizen_id}${categories.indexOf(category) + 1}${disability_grade}`,
    disability_category: category,
    disability_grade,
    certificate_valid_from,
    certificate_valid_to: Temporal.PlainDate.from(certificate_valid_from).add({ years: 10 }).toString(),
    division,
    village: villageName(chance, division),
    hukou_kind: Number(division.slice(6)) < 100 ? 'urban' : 'rural',
    phone: chance.often(0.9) ? `1${chance.one(['38', '39', '59', '86', '77'])}${String(chance.whole(0, 99_999_999)).padStart(8, '0')}` : null,
    phone_owner: minded ? 'guardian' : 'own',
    guardian_name: minded ? name.slice(0, 1) + personName(chance, 'male').slice(1) : null,
    communication: needs(category),
    employment_status: employed ? 'employed' : age >= 60 ? 'retired' : age >= 6 && age < 18 ? 'studying' : 'not_employed',
    ...(employed
      ? { employment_form: chance.one(forms) }
      : working
        ? { not_employed_reason: chance.one(reasons), willingness: chance.one(['yes', 'no', 'unsure']) }
        : {}),
    self_care: disability_grade === 1 ? chance.one(['none', 'partial']) : chance.one(['partial', 'full', 'full']),
  }
}

function ageOf(chance: Chance): number {
  let left = chance.whole(1, 100)
  for (const [least, most, share] of ages) if ((left -= share) <= 0) return chance.whole(least, most)
  return 50
}

const needs = (category: Category): string =>
  ({ hearing: 'sign_language', speech: 'captions', visual: 'voice', intellectual: 'guardian_copied' } as Partial<Record<Category, string>>)[category] ?? 'none'

/** The next identity number of a birthday and sex; after five hundred of one, the day before. */
function nextNumber(birth_on: Day, sex: 'male' | 'female', taken: Map<string, number>): string {
  const key = `${birth_on}${sex}`
  const n = taken.get(key) ?? 0
  taken.set(key, n + 1)
  if (n >= 500) return nextNumber(addDays(birth_on, -1), sex, taken)
  const first = `${unassigned}${birth_on.replaceAll('-', '')}${String(n * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')}`
  return first + citizenCheck(first)
}

/** Another number of the same birthday, for a person who is the same but for it. */
function twin(certificate: string, taken: Map<string, number>): string {
  const birth_on = `${certificate.slice(6, 10)}-${certificate.slice(10, 12)}-${certificate.slice(12, 14)}`
  return nextNumber(birth_on, Number(certificate[16]) % 2 === 1 ? 'male' : 'female', taken) + certificate.slice(18)
}
