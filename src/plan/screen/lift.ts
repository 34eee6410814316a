/** Functions of numbers, lifted to parts: what needs an absent fact is not known. */
import { constant, isUnknown, made, unknown, type Kind, type Part } from './part.ts'

/** Applies a function to what is known. */
export function lift1(kind: Kind, a: Part, work: (a: number) => number): Part {
  if (a.constant !== undefined) return isUnknown(a) ? unknown(kind) : constant(kind, work(a.constant))
  const { ask, slot } = a
  if (slot === undefined)
    return made(kind, (row) => {
      const x = ask(row)
      return x === x ? work(x) : x
    })
  return made(kind, (row) => {
    const x = row[slot] as number
    return x === x ? work(x) : x
  })
}
/** Applies a function to two values where both are known. */
export function lift2(kind: Kind, a: Part, b: Part, work: (a: number, b: number) => number): Part {
  if (isUnknown(a) || isUnknown(b)) return unknown(kind)
  const [known, other] = [a.constant, b.constant]
  if (other !== undefined) return lift1(kind, a, (x) => work(x, other))
  if (known !== undefined) return lift1(kind, b, (y) => work(known, y))
  const [first, second] = [a.ask, b.ask]
  return made(kind, (row) => {
    const x = first(row)
    if (x !== x) return x
    const y = second(row)
    return y === y ? work(x, y) : y
  })
}
