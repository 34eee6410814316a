/** Who tells each story with each hand: names that no two share. */
import type { Cast, Story } from './hand.ts'

const marks = ['甲', '乙', '丙', '丁']
const firsts: Readonly<Record<Story['title'], readonly [teller: string, name: string]>> = {
  'a plant becomes a base': ['泉水厂主', '岔口泉水厂'],
  'a shop gets its plaque': ['按摩店主', '东社区盲人按摩'],
  'a business gets its award from two purses': ['修鞋店主', '修鞋师傅'],
}
/** The cast of a story for a hand, counted from nought. */
export function castOf(story: Story, hand: number): Cast {
  const [teller, name] = firsts[story.title] ?? ['', '']
  const n = Object.keys(firsts).indexOf(story.title) * marks.length + hand
  return { teller: teller + marks[hand], name: name + marks[hand], n }
}
