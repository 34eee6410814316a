/** The schemes that persons are held against. */
import { sure } from '../../src/kit/sure.ts'
import { planIn } from '../../src/main/plans/files.ts'
import type { Frame } from '../../src/plan/screen/frame.ts'
import { screenOf, type Screen } from '../../src/plan/screen/screen.ts'
import type { Plan } from '../../src/plan/shape.ts'

/** The running plan of Taiyuan, and four of the largest examples. */
const files = ['taiyuan-continuing', 'examples/23-xiamen-2019', 'examples/36-anhui-huaiyuan', 'examples/17-shenzhen-support', 'examples/56-tw-quota']
export const day = '2026-03-02'

export type Scheme = { readonly name: string; readonly plan: Plan; readonly scheme: string }
export const allSchemes = (): Scheme[] =>
  files.flatMap((file) => {
    const plan = sure(planIn(`plans/${file}/plan.yaml`))
    return Object.keys(plan.schemes).map((scheme): Scheme => ({ name: `${file.replace('examples/', '')} ${scheme}`, plan, scheme }))
  })
export const screensOf = (schemes: readonly Scheme[], frame: Frame): Screen[] => schemes.map(({ plan, scheme }) => screenOf(plan, scheme, day, frame))
export const round = (n: number): number => Math.round(n * 100) / 100
