/** Long work: the outbox is sorted, then what is due is brought. */
import type { Labour } from '../../kit/labour.ts'
import { bringOne } from './acts/sending.ts'
import { sortOutbox } from './acts/sorting.ts'
import type { Channel } from './rules/needs.ts'

/**
 * Each errand is brought in a transaction of its own. Killed between the handing over and its note, it is brought once
 * more, with the same key: at least once, and once only where the other side drops what has a key it knows.
 */
export const carryMessages: Labour = async (steps) => {
  while ((await steps(sortOutbox)) > 0);
  const down = new Set<Channel>()
  while (await steps((act) => bringOne(act, down)));
}
