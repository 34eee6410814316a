/** Line drawings for the questions of the intake, each on a square of 64: our own, drawn for this. */
import type { AxisId } from '../../../match/axes.ts'

const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const head = (x: number, y: number): string => circle(x, y, 5)
/** somebody who stands, feet at `y` + 38 */
const standing = (x: number, y: number): string =>
  `${head(x, y)}M${x} ${y + 5}v18M${x} ${y + 10}l-8 8M${x} ${y + 10}l8 8M${x} ${y + 23}l-6 15M${x} ${y + 23}l6 15`
const eye = 'M8 32q24-26 48 0q-24 26-48 0'
const paper = 'M20 8h24v48h-24z'
const sun = `${circle(32, 32, 9)}M32 14v-6M32 56v-6M14 32h-6M56 32h-6M19 19l-4-4M45 19l4-4M19 45l-4 4M45 45l4 4`

export const lines: Readonly<Record<AxisId, string>> = {
  V1: `${eye}${circle(32, 32, 8)}`,
  V2: `M6 50h52M14 50l10-22l8 12l8-16l12 26${circle(50, 14, 5)}`,
  V3: `${circle(24, 26, 13)}${circle(40, 26, 13)}${circle(32, 40, 13)}`,
  H1: 'M24 52q-6 0-6-8q0-6-2-12q-2-16 14-16q16 0 14 16q-2 8-8 10q-4 4-4 8q-2 4-8 2M28 32q2-8 8-4q2 4-4 8',
  H2: `M20 44v-14q0-12 12-12q12 0 12 12v14l4 4h-32zM28 52q4 6 8 0M8 22q-4 8 0 16M56 22q4 8 0 16`,
  C1: `${head(20, 20)}M10 52q0-22 10-22q10 0 10 22M36 18h20v18h-12l-8 8z`,
  C2: `M8 16q12-6 24 2q12-8 24-2v34q-12-6-24 2q-12-8-24-2zM32 18v34M14 24l12 3M14 32l12 3M50 24l-12 3M50 32l-12 3`,
  C3: `${paper}M26 18h12M26 26h12M26 34h6M36 48l16-18l5 4l-16 18l-6 2z`,
  B1: `${head(26, 12)}M26 18v18h14v18M26 36l-2 0M18 24v30M18 40h22M26 26l12 4`,
  B2: `${standing(32, 12)}M16 52h32`,
  B3: `${head(30, 12)}M30 18l-2 16l8 8v14M28 34l-10 20M29 22l12 6M29 22l-10 8M46 50h12M50 46l6 4l-6 4`,
  B4: `M6 56h14v-12h14v-12h14v-12h10${head(26, 14)}M26 20l4 12M30 32l6-2M27 24l8 2`,
  B5: `${head(48, 34)}M43 32q-12-10-20-2v26M30 56v-22M44 38l0 12M36 56h16`,
  B6: `${head(32, 10)}M32 16v20M32 36l-8 20M32 36l8 20M18 22h28M14 12h8v18h-8zM42 12h8v18h-8z`,
  A1: `${head(26, 24)}M26 30v18M26 48l-6 10M26 48l6 10M26 34l16-18M26 34l-8 8M40 8h16v8h-16z`,
  F1: `M46 6v52M52 6v52M24 18h24a4 4 0 0 1 0 9h-24M24 27h26a4 4 0 0 1 0 9h-26M24 36h24a4 4 0 0 1 0 9h-24M24 16v31q-8 2-14-1v-26q6-6 14-4`,
  F2: `M8 18h22q14 0 17 13M8 29h18q10 0 14 5M8 52h20q14 0 19-11M8 18v34${circle(49, 37, 5)}`,
  M1: `M32 10a14 14 0 0 0-8 25v7h16v-7a14 14 0 0 0-8-25M26 48h12M28 54h8M32 24v12`,
  M2: `M10 12h12v12h-12zM10 40h12v12h-12zM30 18h24M30 46h24M12 18l4 4l8-10M16 28v8M13 33l3 3l3-3`,
  M3: `${circle(32, 32, 22)}${circle(32, 32, 13)}${circle(32, 32, 4)}`,
  E1: `${sun}`,
  M4: `${circle(32, 36, 20)}M32 36v-12M32 36l8 6M28 8h8M32 8v8`,
  M5: `M8 40q8-12 16 0t16 0t16 0M8 52q8-12 16 0t16 0t16 0${head(32, 16)}M24 34q0-12 8-12q8 0 8 12`,
  P1: `${standing(16, 14)}${standing(48, 14)}M24 32h16`,
  P2: `${standing(24, 14)}M40 16h16v36h-16zM44 24h8M44 32h8M44 40h8`,
}
