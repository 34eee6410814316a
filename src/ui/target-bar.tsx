import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { words } from './words.ts'

export type TargetBarProps = {
  voice: Voice
  label: ComponentChildren
  reached: number
  target: number
  /** its time is over and it was not reached */
  missed?: boolean | undefined
  /** one sentence on where it will end */
  forecast?: string | undefined
  /** among many on a page the label is a heading to jump to */
  level?: 3 | undefined
}

const width = 600
const height = 18

/** A target as a bar with its numbers in words; the words say all that the bar says. Only what was missed is in the seal's colour, and hatched. */
export function TargetBar({ voice, label, reached, target, missed = false, forecast, level }: TargetBarProps): VNode {
  const full = Math.max(reached, target, 1)
  const end = Math.round((Math.max(reached, 0) / full) * width)
  const goal = Math.round((target / full) * width)
  const late = missed && reached < target
  const Label = level ? (`h${level}` as const) : 'span'
  return (
    <div class={`tx-target${late ? ' tx-target--missed' : ''}`}>
      <div class="tx-target__words">
        <Label class="tx-target__label">{label}</Label> <span class="tx-target__sum tx-number">{sumOf({ voice, reached, target, late })}</span>
      </div>
      <svg class="tx-bar" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="tx-bar__frame" x="0" y="0" width={width} height={height} />
        <rect class="tx-bar__reached" x="0" y="0" width={end} height={height} />
        {late ? <path class="tx-bar__missed" d={hatch(end, width)} /> : null}
        {reached > target ? <Goal at={goal} /> : null}
      </svg>
      {forecast ? <p class="tx-target__forecast">{forecast}</p> : null}
    </div>
  )
}

function sumOf({ voice, reached, target, late }: { voice: Voice; reached: number; target: number; late: boolean }): string {
  const sum = voice.say(words.of_target, { reached, target })
  if (reached === target) return `${sum} · ${voice.say(words.just_reached)}`
  if (reached > target) return `${sum} · ${voice.say(words.over_by, { n: reached - target })}`
  if (late) return `${sum} · ${voice.say(words.missed)} · ${voice.say(words.short_by, { n: target - reached })}`
  return `${sum} · ${voice.say(words.to_go, { n: target - reached })}`
}

/** Where the goal stood, when more than it was reached. */
const Goal = ({ at }: { at: number }): VNode => (
  <>
    <path class="tx-bar__edge" d={`M${at} 1V${height - 1}`} />
    <path class="tx-bar__goal" d={`M${at} -4V${height + 4}`} />
  </>
)

/** Slanted strokes from one x to another, cut where the bar ends, and the frame of what is missing. */
function hatch(from: number, to: number): string {
  const strokes = []
  for (let x = from - height + 6; x < to; x += 10) {
    const [left, right] = [Math.max(x, from), Math.min(x + height, to)]
    strokes.push(`M${left} ${height - (left - x)}L${right} ${height - (right - x)}`)
  }
  return `M${from} 0H${to}V${height}H${from}Z${strokes.join('')}`
}
