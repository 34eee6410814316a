/** Work that takes longer than a request may: done in steps, each a transaction of its own, so that it goes on where it was when the program is killed. */
import type { Act } from './act.ts'

/** For whom a step is done: it sees and signs what that person would. */
export type OnBehalf = { readonly area: string; readonly account: number }
/** Runs one step in a transaction in a city; without `as`, as the program itself. */
export type Steps = <T>(work: (act: Act) => Promise<T>, as?: OnBehalf) => Promise<T>
/** Does what there is to do, and returns when there is nothing left. Safe to run twice, and on several machines. */
export type Labour = (steps: Steps) => Promise<unknown>
