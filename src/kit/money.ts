/** Money is whole fen, a bigint; 1 yuan = 100 fen. No float ever holds an amount. */
export type Fen = bigint

/** Passes an amount on, refusing what is no bigint (a float that slipped in is a bug, not an amount). */
export function fenOf(amount: Fen): Fen {
  if (typeof amount !== 'bigint') throw new TypeError('an amount of money must be a bigint of fen')
  return amount
}

/** Whole yuan → fen. Throws RangeError on a fraction of a fen. */
export function yuan(amount: number): Fen {
  const fen = Math.round(amount * 100)
  if (Math.abs(fen - amount * 100) > 1e-6) throw new RangeError(`${amount} yuan is not a whole number of fen`)
  return BigInt(fen)
}

/** Commas only where they part thousands or 万; 元 only at the end, since 12元5 is not 125. */
const amount = /^¥?(\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.(\d{1,4}))?(万|萬)?(?:元|yuan)?$/i

/** Reads money as people type it: `10000`, `10,000`, `１０，０００`, `1.5万`, `10000元`. Undefined when it is no amount. */
export function readMoney(text: string): Fen | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const found = amount.exec(plain)
  if (!found) return undefined
  const [, grouped = '0', fraction = '', wan] = found
  const whole = grouped.replaceAll(',', '')
  if (whole.length > 12) return undefined
  const places = wan ? 6 : 2
  if (fraction.length > places) return undefined
  return BigInt(whole + fraction.padEnd(places, '0'))
}
