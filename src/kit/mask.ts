/**
 * One mask for the whole house. A notice prints the surname and the place of a person, the trading name of a business,
 * the scheme, the amount, a case number: no digit of any number, no phone, bank, category or grade, and no first name.
 * (Offices that show different digits of one number let it be rebuilt; see decision 0007.)
 */

/** 马小平, 马平 → 马＊＊. A compound surname also shows one letter only, and a short name as many stars: the mask must not tell more of some people. */
export function maskName(name: string): string {
  return `${/^[\s·]*(\p{L})/u.exec(name)?.[1] ?? '＊'}＊＊`
}

/** The pinyin of a mask for English pages: `M. **`. */
export const maskLatin = (latin: string): string => `${/^\s*(\p{L})/u.exec(latin)?.[1] ?? '*'}. **`
