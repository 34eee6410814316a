/**
 * Finds a condition of category or grade in what an employer wrote. Source: 就业促进法 art. 3, 26 and 29 (no discrimination
 * of persons with disabilities by employers or intermediaries). It stops what is plainly one; what slips through is for a
 * person to see, and the matching has no field that could carry it.
 */
import { toSimplified } from '../../../kit/hans.ts'
import type { AxisId } from '../../../match/axes.ts'
import { anyLabel, labels } from './label.ts'
import { english, chinese } from './patterns.ts'

export type Condition = { readonly wording: string; readonly axes: readonly AxisId[] }

/** What blanks and marks between the characters, other widths and the other script hide is brought out. */
const bare = (text: string): string => toSimplified(text.normalize('NFKC')).toLowerCase()
const joined = (text: string): string =>
  text
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '')
    // what sounds like a condition and opens a door
    .replace(/无障碍|不限(?:制)?(?:残疾)?(?:类别|等级)?|不要求|不歧视/g, '＿')

/** The first condition found, with the functions that may be meant; undefined when there is none. */
export function conditionIn(text: string): Condition | undefined {
  const plain = bare(text)
  const found =
    chinese.map((pattern) => pattern.exec(joined(plain))).find((each) => each !== null) ??
    english.map((pattern) => pattern.exec(plain.replace(/\s+/g, ' '))).find((each) => each !== null)
  return found ? { wording: found[0].trim().slice(0, 100), axes: meantBy(found[0]) } : undefined
}

function meantBy(wording: string): readonly AxisId[] {
  const named = labels.find(({ zh, en }) => new RegExp(`${zh}|${en}`).test(wording))
  if (named) return named.axes
  const sense = (
    [
      [/听|hearing/, 0],
      [/言|语|说|speech/, 1],
      [/视|眼|sight|vision/, 2],
      [/肢|physic|bodied/, 3],
      [/智/, 4],
      [/精神/, 5],
    ] as const
  ).find(([sign]) => sign.test(wording))
  return (sense ? labels[sense[1]] : undefined)?.axes ?? anyLabel.axes
}
