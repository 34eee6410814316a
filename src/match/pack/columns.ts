/** Columns of numbers that several threads can read at once. */
export const bytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))
export const shorts = (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(2 * length))
export const signedShorts = (length: number): Int16Array => new Int16Array(new SharedArrayBuffer(2 * length))
export const words = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length))
export const integers = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length))
export const doubles = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * length))

export const setBit = (bits: Uint32Array, row: number, wordsPerRow: number, at: number): void => {
  const word = row * wordsPerRow + (at >>> 5)
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31))
}
