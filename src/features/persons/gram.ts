/**
 * What a person is found by. Names are folded to Simplified letters, so that either script finds them; each letter,
 * pair of letters, syllable, initial, last digits and village becomes a keyed hash of 32 bits: without the key the
 * search rows say nothing.
 */
import { createRequire } from 'node:module'
import type { Cipher } from '../../kit/cipher.ts'
import { readings } from '../../kit/latin.ts'

type Converter = (text: string) => string
let convert: Converter | undefined
const folded = new Map<string, string>()

/** A text in Simplified letters, without spaces, dots and width: what two spellings of one name have in common. */
export function fold(text: string): string {
  let out = ''
  for (const letter of text.normalize('NFKC').toLowerCase()) out += foldLetter(letter)
  return out
}

function foldLetter(letter: string): string {
  if (/[\s·•・.,，。'’-]/u.test(letter)) return ''
  if (letter < '\u3400') return letter
  const known = folded.get(letter)
  if (known !== undefined) return known
  convert ??= (createRequire(import.meta.url)('opencc-js/t2cn') as { Converter: (options: { from: string; to: string }) => Converter }).Converter({
    from: 'tw',
    to: 'cn',
  })
  const plain = convert(letter)
  folded.set(letter, plain)
  return plain
}

/** The syllables of a name in either script, in small letters. */
export const syllablesOf = (name: string): readonly string[] => readings(fold(name)).map((one) => one.toLowerCase())

/** What is often heard or typed for another: zh/z, ch/c, sh/s, -ng/-n, n-/l-, v/u. */
export const soften = (sounds: string): string =>
  sounds
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u')

const pairs = (text: string): string[] => {
  const letters = [...text]
  return [...letters, ...letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)]
}

/** What a name is found by, with a mark for each kind: n letters, p syllable, j sounds together, s softened, i initials. */
export function nameGrams(name: string): string[] {
  const plain = fold(name)
  const grams = pairs(plain).map((part) => `n${part}`)
  if (!/\p{Script=Han}/u.test(plain)) return [...grams, `j${plain}`, `s${soften(plain)}`]
  const read = syllablesOf(name)
  for (const [i, syllable] of read.entries()) {
    grams.push(`p${syllable}`)
    const rest = read.slice(i).join('')
    if (i < read.length - 1)
      grams.push(
        `j${rest}`,
        `i${read
          .slice(i)
          .map((one) => one[0])
          .join('')}`,
      )
    if (i > 0 && i < read.length - 1)
      grams.push(
        `j${read.slice(0, i + 1).join('')}`,
        `i${read
          .slice(0, i + 1)
          .map((one) => one[0])
          .join('')}`,
      )
  }
  grams.push(`s${soften(read.join(''))}`)
  return grams
}

export type Sought = {
  readonly name: string
  readonly former_names: readonly string[]
  readonly village: string
  readonly citizen_id?: string | undefined
  readonly phones: readonly string[]
}

/** Everything a person is found by. */
export function gramsOf(of: Sought): string[] {
  const grams = [of.name, ...of.former_names].flatMap(nameGrams)
  if (of.village)
    grams.push(
      ...pairs(fold(of.village))
        .filter((part) => [...part].length === 2)
        .map((part) => `v${part}`),
    )
  if (of.citizen_id) grams.push(`t${of.citizen_id.slice(-4)}`, `t${of.citizen_id.slice(-6)}`)
  for (const phone of of.phones) {
    const digits = phone.replace(/\D/g, '')
    grams.push(`f${digits}`, `f${digits.slice(-4)}`)
  }
  return [...new Set(grams)]
}

const hashes = new WeakMap<Cipher['hash'], Map<string, number>>()
/** The keyed hash of one gram, 32 bits. Those of names come again and again, so they are kept. */
export function gramHash(cipher: Cipher, gram: string): number {
  const known = hashes.get(cipher.hash) ?? new Map<string, number>()
  hashes.set(cipher.hash, known)
  const kept = known.get(gram)
  if (kept !== undefined) return kept
  const hash = Number(wide(cipher, gram, 'person.search') >> 32n)
  if (known.size > 300_000) known.clear()
  known.set(gram, hash)
  return hash
}

/** A keyed hash of 64 bits, for numbers and for likeness. */
export function wide(cipher: Cipher, text: string, place: string): bigint {
  const hash = cipher.hash(text, place)
  if (hash === null) throw new RangeError('nothing has no hash')
  return Buffer.from(hash, 'base64url').readBigInt64BE(0)
}
