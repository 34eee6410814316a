/** The greatest of many numbers, without sorting the rest. */

/** Moves the `k` greatest of the first `n` numbers to the front, in no order. */
export function gatherTop(keys: Int32Array, n: number, k: number): void {
  let [left, right] = [0, n - 1]
  if (k >= n) return
  while (left < right) {
    const middle = keys[(left + right) >>> 1] ?? 0
    let [i, j] = [left, right]
    while (i <= j) {
      while ((keys[i] ?? 0) > middle) i += 1
      while ((keys[j] ?? 0) < middle) j -= 1
      if (i > j) break
      const kept = keys[i] ?? 0
      keys[i] = keys[j] ?? 0
      keys[j] = kept
      i += 1
      j -= 1
    }
    if (k - 1 <= j) right = j
    else if (k - 1 >= i) left = i
    else return
  }
}

/** Sorts the first `n` numbers, greatest first; made for short runs. */
export function sortDown(keys: Int32Array, n: number): void {
  for (let i = 1; i < n; i += 1) {
    const key = keys[i] ?? 0
    let j = i - 1
    while (j >= 0 && (keys[j] ?? 0) < key) {
      keys[j + 1] = keys[j] ?? 0
      j -= 1
    }
    keys[j + 1] = key
  }
}

/** The `k` greatest of the first `n`, greatest first, at the front. Returns how many there are. */
export function takeTop(keys: Int32Array, n: number, k: number): number {
  gatherTop(keys, n, k)
  const count = Math.min(n, k)
  sortDown(keys, count)
  return count
}

/** The least that a number must be to come among the `k` greatest of those taken so far; it lags behind a little. */
export type Bar = { readonly least: () => number; readonly take: (n: number) => void }
export function barOf(k: number): Bar {
  const top = new Int32Array(2 * k)
  let [count, least] = [0, 0]
  return {
    least: () => least,
    take: (n) => {
      top[count++] = n
      if (count < 2 * k) return
      gatherTop(top, count, k)
      count = k
      least = Math.max(
        least,
        top.subarray(0, k).reduce((a, b) => Math.min(a, b)),
      )
    },
  }
}
