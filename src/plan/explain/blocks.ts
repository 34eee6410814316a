/** A told plan as flat blocks: what a text, a page and a printed paper are made of alike. */
import type { Phrase } from '../../kit/say.ts'
import type { Plan } from '../shape.ts'
import { outlook } from './outlook.ts'
import { tellPlan, withMarks, type Section } from './tell.ts'

export type ToldBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly says: Phrase }
  | { readonly kind: 'lines'; readonly lines: readonly Phrase[] }

/** Everything a plan says, after its title: headings from level 2 on, and lists of lines. */
export function toldBlocks(plan: Plan): readonly ToldBlock[] {
  const whole = tellPlan(plan)
  const blocks: ToldBlock[] = []
  const put = (section: Section, level: number): void => {
    blocks.push({ kind: 'heading', level, says: withMarks(section.title, section.marks) })
    if (section.lines.length > 0) blocks.push({ kind: 'lines', lines: section.lines })
    for (const inner of section.sections) put(inner, level + 1)
  }
  if (whole.marks.length + whole.lines.length > 0) blocks.push({ kind: 'lines', lines: [...whole.marks, ...whole.lines] })
  for (const section of whole.sections) put(section, 2)
  put(outlook(plan), 2)
  return blocks
}
