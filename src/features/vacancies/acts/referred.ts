/** Those who were referred to a vacancy: they live downstream, and are handed in by whoever builds the program. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'

export type OfVacancy = { readonly id: number; readonly title: string; readonly employer_name: string }
export type Referred = {
  /** how many of the openings are taken, over all districts */
  readonly taken: (act: Act, vacancy: number) => Promise<number>
  /** tells everybody whose referral is under way, and the officers who referred them, that the vacancy closed */
  readonly tellClosed: (act: Act, vacancy: OfVacancy, state: Phrase) => Promise<void>
  /** tells the same that what was offered is now different */
  readonly tellChanged: (act: Act, vacancy: OfVacancy) => Promise<void>
}
