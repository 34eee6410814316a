/** One demand as it is stated: how much, whether essential, and what would do instead. */
import type { Form } from '../../../kit/form.ts'
import { levels, type AxisId, type Use } from '../../../match/axes.ts'
import { usualFor } from '../../../match/accommodations.ts'
import { accommodationWords } from '../../../match/words/accommodation.ts'
import { levelPhrase } from '../../../match/words/axis.ts'
import { useOptions } from '../form.ts'
import { demandWords as words } from '../words/demands.ts'

/** `visits`: the reader may have been at the workplace. */
export function demandForm(use: Use, visits: boolean): Form {
  const aids = usualFor(use)
  const said = levels.map((level) => [String(level), level === 0 ? words.not_asked : levelPhrase(use.axis, level)] as const)
  return {
    level: { kind: 'choice', label: words.level, options: Object.fromEntries(said) },
    essential: { kind: 'choice', label: words.essential, hint: words.essential_hint, options: { yes: words.yes, no: words.no, unknown: words.unknown } },
    ...(aids.length > 0
      ? {
          admits: {
            kind: 'choices',
            label: words.admits,
            hint: words.admits_hint,
            options: Object.fromEntries(aids.map((id) => [id, accommodationWords[id].name])),
            optional: true,
          },
        }
      : {}),
    ...(visits ? { seen: { kind: 'yes_no', label: words.seen } } : {}),
  }
}

export const chooseForm = (axes: readonly AxisId[]) => ({ use: { kind: 'choice', label: words.choose, options: useOptions(axes) } }) as const satisfies Form
