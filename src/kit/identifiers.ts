/**
 * Identifiers of people and organisations: read as people type them, checked as the standards say.
 * A failed check of a real-world code is a warning for a named officer to override, never a hard wall (see each).
 */

/** Full-width digits, spaces and dashes, a leading apostrophe from a spreadsheet, lower-case x: all become plain. */
export const plainIdentifier = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s'’‘-]/g, '')
    .toUpperCase()

const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** The check character of a citizen identity number's first 17 digits: GB 11643-1999, ISO 7064 MOD 11-2. */
export function citizenCheck(first17: string): string {
  const sum = citizenWeights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return '10X98765432'.charAt(sum % 11)
}

export type CitizenId = { readonly id: string; readonly birth_on: string; readonly sex: 'male' | 'female' }
/** Reads an 18-character identity number. Undefined when its form, birthday or check character is wrong. Its address code may be historic, so it is not looked up. */
export function readCitizenId(text: string): CitizenId | undefined {
  const id = plainIdentifier(text)
  const found = /^\d{6}((?:18|19|20)\d{2})(\d{2})(\d{2})(\d{3})[\dX]$/.exec(id)
  if (!found || citizenCheck(id) !== id[17]) return undefined
  const [, year, month, day, sequence] = found
  const birth_on = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(birth_on)) || new Date(`${birth_on}T00:00:00Z`).toISOString().slice(0, 10) !== birth_on) return undefined
  return { id, birth_on, sex: Number(sequence) % 2 === 1 ? 'male' : 'female' }
}

export const categories = ['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple'] as const
export type Category = (typeof categories)[number]
export type CertificateNo = { readonly certificate_no: string; readonly citizen: CitizenId; readonly category: Category; readonly grade: 1 | 2 | 3 | 4 }
/**
 * Reads a disability certificate number: identity number + category digit + grade digit at first issue
 * (残疾人证管理办法 2018 art. 5); the suffix of re-issues (B1 …) is kept as it stands and never a reason to refuse.
 */
export function readCertificateNo(text: string): CertificateNo | undefined {
  const certificate_no = plainIdentifier(text)
  const found = /^(\d{17}[\dX])([1-7])([1-4])(B\d{1,2})?$/.exec(certificate_no)
  const citizen = found?.[1] ? readCitizenId(found[1]) : undefined
  const category = categories[Number(found?.[2]) - 1]
  if (!citizen || !category) return undefined
  return { certificate_no, citizen, category, grade: Number(found?.[3]) as 1 | 2 | 3 | 4 }
}

const creditLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** The check character of a unified social credit identifier's first 17: GB 32100-2015, weights 3^i mod 31. */
export function creditCheck(first17: string): string {
  let weight = 1
  let sum = 0
  for (const letter of first17.slice(0, 17)) {
    sum += creditLetters.indexOf(letter) * weight
    weight = (weight * 3) % 31
  }
  return creditLetters.charAt((31 - (sum % 31)) % 31)
}

export type CreditCode = { readonly code: string; readonly check_holds: boolean }
/** Reads a credit code. Undefined when its form is wrong; codes in the wild fail the check character, so that is only told (`check_holds`). */
export function readCreditCode(text: string): CreditCode | undefined {
  const code = plainIdentifier(text)
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return undefined
  return { code, check_holds: creditCheck(code) === code[17] }
}
