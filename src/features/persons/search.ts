/** What was typed into the search box, as sets of grams: first what fits exactly, then what is one letter or one sound off. */
import { plainIdentifier } from '../../kit/identifiers.ts'
import { fold, soften, syllablesOf } from './gram.ts'

/** A person fits when one of the sets is theirs whole. */
export type Wanted = readonly (readonly string[])[]
export type SoughtFor = { readonly exact: Wanted; readonly near: Wanted; readonly number: string | undefined }

/** Reads a search; undefined when there is nothing to search by. */
export function readSearch(text: string): SoughtFor | undefined {
  const typed = text.trim().slice(0, 60)
  const number = plainIdentifier(typed)
  if (/^\d[\dX]{3,}/.test(number) && /^[\dXB]+$/.test(number)) return digits(number)
  const plain = fold(typed)
  if (plain === '') return undefined
  return /\p{Script=Han}/u.test(plain) ? letters(plain) : sounds(plain.replace(/[^a-z]/g, ''))
}

/** The last four or six of an identity number, the last four of a telephone, or a whole number. */
function digits(number: string): SoughtFor {
  const exact = [[`f${number}`], ...(number.length === 4 || number.length === 6 ? [[`t${number}`]] : [])]
  return { exact, near: [], number: number.length >= 18 ? number : undefined }
}

function letters(plain: string): SoughtFor {
  const each = [...plain]
  const pairs = each.slice(1).map((letter, i) => `${each[i]}${letter}`)
  const exact = [each.length === 1 ? [`n${plain}`] : pairs.map((pair) => `n${pair}`)]
  if (pairs.length > 0) exact.push(pairs.map((pair) => `v${pair}`))
  const read = syllablesOf(plain)
  const near = [[`j${read.join('')}`], [`s${soften(read.join(''))}`]]
  // one letter of three or more may be another
  if (each.length >= 3 && each.length <= 4) near.push(...each.map((_, at) => each.filter((_letter, i) => i !== at).map((letter) => `n${letter}`)))
  return { exact, near: each.length === 1 ? [] : near, number: undefined }
}

function sounds(plain: string): SoughtFor | undefined {
  if (plain === '') return undefined
  const exact = [[`j${plain}`], [`p${plain}`], ...(plain.length <= 4 ? [[`i${plain}`]] : [])]
  const near = plain.length < 4 ? [] : [[`s${soften(plain)}`], ...edits(plain).map((one) => [`j${one}`])]
  return { exact, near, number: undefined }
}

/** Every spelling one letter away: one left out, one changed, one more, two that changed places. */
export function edits(text: string): string[] {
  const abc = [...'abcdefghijklmnopqrstuvwxyz']
  const out = new Set<string>()
  for (let i = 0; i <= text.length; i += 1) {
    const [head, tail] = [text.slice(0, i), text.slice(i)]
    for (const letter of abc) out.add(`${head}${letter}${tail}`).add(`${head}${letter}${tail.slice(1)}`)
    if (tail) out.add(head + tail.slice(1))
    if (tail.length > 1) out.add(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`)
  }
  return [...out]
}
