/** An inspection of one plaque: checked by the holder itself, visited, put right where something is wrong, and passed or failed. */
import { flowOf } from '../../kit/flow.ts'
import { words } from './words/shown.ts'

export type State = 'drawn' | 'self_checked' | 'to_put_right' | 'put_right' | 'passed' | 'failed'
const inspectors = ['district_officer', 'city_officer'] as const

export const inspectionFlow = flowOf<State>()({
  self_check: { from: ['drawn'], to: 'self_checked', by: ['organisation'], says: words.self_check },
  find_good: { from: ['drawn', 'self_checked'], to: 'passed', by: inspectors, says: words.find_good },
  find_fault: { from: ['drawn', 'self_checked'], to: 'to_put_right', by: inspectors, says: words.find_fault },
  answer: { from: ['to_put_right'], to: 'put_right', by: ['organisation'], says: words.answer },
  find_mended: { from: ['to_put_right', 'put_right'], to: 'passed', by: inspectors, says: words.find_mended },
  // nobody loses a plaque by an inspection alone: it proposes, and another person decides
  find_unmended: { from: ['to_put_right', 'put_right'], to: 'failed', by: inspectors, says: words.find_unmended },
})
export type MoveName = keyof typeof inspectionFlow & string
