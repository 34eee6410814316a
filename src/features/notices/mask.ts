/**
 * One mask for the whole house. A notice prints the surname and the place of a person, the trading name of a business,
 * the scheme, the amount, a case number: no digit of any number, no phone, bank, category or grade, and no first name.
 * (Offices that show different digits of one number let it be rebuilt; see decision 0007.)
 */

/** 马小平 → 马＊＊. A compound surname also shows one letter only: the mask must not tell more of some people. */
export function maskName(name: string): string {
  const [first = '＊', ...rest] = name.replace(/\s|·/g, '')
  return first + '＊'.repeat(Math.max(1, Math.min(rest.length, 3)))
}

/** The pinyin of a mask for English pages: `Ma **`. */
export const maskLatin = (latin: string): string => `${latin.split(' ')[0]?.charAt(0) ?? '*'}. **`
