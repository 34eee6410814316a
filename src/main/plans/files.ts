/** Plan files as the command line names them: a file, a folder, or a folder of folders. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nationalLaw } from '../../features/programmes/law.ts'
import { compose, readComposed, restsOn } from '../../plan/compose.ts'
import type { Plan } from '../../plan/shape.ts'
import { readPlan, type PlanFault } from '../../plan/read.ts'

export const line = ({ file, line: at, column, says }: PlanFault): string => `${file}:${at}:${column} ${says.en} / ${says.zh}`
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    console.error(`${file}: cannot be read`)
    return undefined
  }
}
/** The plan files that words name, each once: `plan.yaml` of every folder inside a folder. */
export const planFiles = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => (existsSync(word) && statSync(word).isDirectory() ? globSync(join(word, '**/plan.yaml')).toSorted() : [word]))),
]
export const casesBeside = (file: string): string => join(dirname(file), 'cases.yaml')

/** Reads a plan under the national law; tells its faults and gives undefined when it has any. */
export function planIn(file: string): Plan | undefined {
  const text = readText(file)
  if (text === undefined) return undefined
  const base = restsOn(text)
  const baseText = base === undefined ? undefined : textOfPlan(base)
  if (base !== undefined && baseText === undefined) {
    console.error(`${file}:1:1 The plan “${base}” was not found / 没有找到方案“${base}”`)
    return undefined
  }
  const read = baseText === undefined ? readPlan(text, file, nationalLaw()) : readComposed(text, file, baseText, nationalLaw())
  if ('plan' in read) return read.plan
  for (const fault of read.faults) console.error(line(fault))
  return undefined
}

/** The whole text of the plan of that name among the plans that ship. */
function textOfPlan(name: string): string | undefined {
  for (const file of planFiles(['plans'])) {
    const text = readFileSync(file, 'utf8')
    if (!new RegExp(`^plan: ${name}$`, 'm').test(text)) continue
    const base = restsOn(text)
    const under = base === undefined || base === name ? undefined : textOfPlan(base)
    const whole = under === undefined ? undefined : compose(text, file, under)
    return whole && 'text' in whole ? whole.text : text
  }
  return undefined
}
