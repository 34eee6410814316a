/** Whether somebody can be phoned. Pure. */

export type Hearing = {
  readonly communication: string
  readonly disability_category: string | null
  /** needs in the person's own words */
  readonly other_needs?: readonly string[]
}

/** Words of a need that say that a call is no use. */
const noCalls = /聋|手语|听不|不(能|要|便|宜|可)?(打|接|听)电话|勿打|请?发文字|\bdeaf\b|sign language|(no|not|never)\b.{0,12}\b(phone|call|ring|telephone)/i

/** Whoever asked for sign language or text is never phoned, whatever else; who hardly hears or speaks only where they asked for voice. */
export const mayPhone = ({ communication, disability_category, other_needs = [] }: Hearing): boolean =>
  communication === 'sign_language' || communication === 'captions' || other_needs.some((need) => noCalls.test(need.normalize('NFKC')))
    ? false
    : communication === 'voice' || (disability_category !== 'hearing' && disability_category !== 'speech')
