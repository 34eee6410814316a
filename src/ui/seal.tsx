import type { VNode } from 'preact'

/** Our mark: a square seal in which two people walk side by side (同行, going together). Beside the name, so it says nothing to a screen reader. */
export function SealMark(): VNode {
  return (
    <svg class="tx-seal" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="42" height="42" rx="5" fill="currentColor" />
      <g class="tx-seal__figure" fill="none" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round">
        <path d="M15.5 10v8.5c0 6-2.5 10.5-7.5 15.5M15.5 19c.8 5 2.4 8.5 5.3 12" />
        <path d="M28.5 10v8.5c0 6-2 10.5-5.5 15.5M28.5 19c.8 6 3 10.5 7.5 15" />
      </g>
    </svg>
  )
}
