/** Exactly one way of asking in a condition. */
import type { Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export function oneTest({ marked }: Linker, path: Path, condition: Raw): void {
  if (['when', 'any_of', 'all_of', 'judged_by'].filter((key) => has(condition, key)).length !== 1) marked.reportKey(path, faultWords.one_test)
}
