import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import type { AxisId } from '../../../match/axes.ts'
import { groups } from '../intake/groups.ts'
import { lines } from '../pictures/lines.ts'
import { pictureWords } from '../pictures/words.ts'

const Picture = ({ voice, axis }: { voice: Voice; axis: AxisId }): VNode => (
  <svg class="tx-picture" viewBox="0 0 64 64" width="80" height="80" role="img" aria-label={voice.say(pictureWords[axis])}>
    <path d={lines[axis]} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
)

/** A drawing for each question of a page, by the question's name; none for pages that ask for no ability. */
export function picturesFor(voice: Voice, page: string): Readonly<Record<string, VNode>> {
  const axes: readonly AxisId[] = Object.hasOwn(groups, page) ? groups[page as keyof typeof groups] : []
  return Object.fromEntries(axes.map((axis) => [axis, <Picture voice={voice} axis={axis} />]))
}
