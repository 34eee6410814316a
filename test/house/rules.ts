/** The rules of the house, as checks of the sources' text. Each returns its faults, one line a fault. */
export type Files = ReadonlyMap<string, string>
type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const floors: readonly (readonly [RegExp, number])[] = [
  [/^src\/main(\.ts|\/)/, 6],
  [/^src\/app(\.ts|\/)/, 5],
  [/^src\/features\//, 4],
  [/^src\/ui\//, 3],
  [/^src\/(plan|match)\//, 2],
  [/^src\/kit\//, 1],
]
const floorOf = (path: string): number => floors.find(([at]) => at.test(path))?.[1] ?? 0
/** What needs no database, clock or request: the only part of the kit that the pure floors see. */
const pureKit = new Set(['say', 'hant', 'money', 'day', 'form', 'role', 'sure', 'print/paper'].map((name) => `src/kit/${name}.ts`))
/** What one feature shows another: to do, to read, to decide, to say. Never its routes and pages. */
const shown = new Set([
  'acts',
  'store',
  'flow',
  'words',
  'facts',
  'rules',
  'form',
  'checklist',
  'shape',
  'answer-text',
  'award',
  'count',
  'forecast',
  'mask',
  'record',
  'row',
  'checks',
])
const badNames = /(^|\/)(index|utils?|helpers?|common|misc|\w*-?service|\w*-?manager)(\.|\/)/
/** The database's owner opens cities and migrates; it is not the program. */
const ofTheOwner = new Set(['src/kit/migrate.ts', 'src/kit/cluster/start.ts'])
/** Reads for the auditor's console, through every table of money. */
const readsOnly = new Set(['src/features/funds/books.ts'])

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const featureOf = (path: string): string | undefined => /^src\/features\/([\w-]+)\//.exec(path)?.[1]
const isStore = (path: string): boolean => /^src\/features\/[\w-]+\/store(\.ts|\/)/.test(path)
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

export function importsOf(files: Files): Import[] {
  const found: Import[] = []
  for (const [from, text] of files)
    for (const [, head = '', path = '', called] of text.matchAll(/^(?:import|export)\s([^'"]*?)from\s'(\.[^']+)'|import\('(\.[^']+)'\)/gm))
      found.push({ from, to: resolved(from, path || (called ?? '')), typeOnly: head.startsWith('type ') })
  return found
}

function resolved(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const program = (files: Files): Import[] => importsOf(files).filter(({ from }) => !isTest(from))

/** main → app → features → ui → plan, match → kit. */
export const upstairs = (files: Files): string[] =>
  program(files).flatMap(({ from, to }) => {
    const [here, there] = [floorOf(from), floorOf(to)]
    if (there === 0) return [`${from} imports ${to}, which is no part of the program`]
    const beside = here === 2 && there === 2 && from.split('/')[1] !== to.split('/')[1]
    return there > here || beside ? [`${from} imports ${to}, upstairs`] : []
  })

/** plan, match and ui see only what is pure. */
export const impure = (files: Files): string[] =>
  program(files).flatMap(({ from, to }) =>
    (floorOf(from) === 2 || floorOf(from) === 3) && floorOf(to) === 1 && !pureKit.has(to) ? [`${from} imports ${to}, which is not pure`] : [],
  )

export const riverOf = (appText: string): string[] =>
  [...(/export const river[\s\S]*?\n\]/.exec(appText)?.[0] ?? '').matchAll(/name: '([\w-]+)'/g)].map((found) => found[1] ?? '')

/** A feature imports features upstream of it only, and only what they show. */
export const downstream = (files: Files, river: readonly string[]): string[] =>
  program(files).flatMap(({ from, to }) => {
    const [here, there] = [featureOf(from), featureOf(to)]
    if (!here || !there || here === there) return []
    if (!river.includes(here) || !river.includes(there)) return [`${from}: the river knows no ${river.includes(here) ? there : here}`]
    if (river.indexOf(there) > river.indexOf(here)) return [`${from} imports ${to}, downstream`]
    const name = to.replace(`src/features/${there}/`, '').replace(/(\/.*)?(\.tsx?)$/, '')
    return shown.has(name) ? [] : [`${from} imports ${to}, which its feature does not show`]
  })

const written =
  /(?:insertInto|updateTable|deleteFrom)\('(?:shared\.)?(\w+)|(?:insert into|delete from)\s+(?:shared\.)?(\w+)|\bupdate\s+(?:shared\.)?(\w+)\s+set\b/g

/** A table is written in one feature's store only; the audit and the outbox by the kit. */
export function writers(files: Files): string[] {
  const byTable = new Map<string, Set<string>>()
  const faults: string[] = []
  for (const [path, text] of files) {
    if (isTest(path) || ofTheOwner.has(path) || path === 'src/kit/tables.ts') continue
    for (const [, a, b, c] of withoutComments(text).matchAll(written)) {
      const table = a ?? b ?? c ?? ''
      const house = path.startsWith('src/kit/') && /^(audit|audit_seal|outbox)$/.test(table)
      if (!isStore(path) && !house) faults.push(`${path} writes ${table} outside a store`)
      byTable.set(table, (byTable.get(table) ?? new Set()).add(featureOf(path) ?? 'kit'))
    }
  }
  for (const [table, by] of byTable) if (by.size > 1) faults.push(`${table} is written by ${[...by].join(' and ')}`)
  return faults
}

/** SQL lives in stores (and in the kit). */
export const sqlElsewhere = (files: Files): string[] =>
  [...files].flatMap(([path, text]) =>
    !isTest(path) &&
    !isStore(path) &&
    !path.startsWith('src/kit/') &&
    !readsOnly.has(path) &&
    /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(|from 'pg'/.test(
      withoutComments(text).replace("import { Client } from 'pg'", path === 'src/main/house.ts' ? '' : "import { Client } from 'pg'"),
    )
      ? [`${path} holds SQL outside a store`]
      : [],
  )

export const forbiddenNames = (files: Files): string[] =>
  [...files.keys()].filter((path) => badNames.test(path)).map((path) => `${path}: the name hides what is inside`)

export const defaultExports = (files: Files): string[] =>
  [...files].flatMap(([path, text]) => (/^export default\b|\bas default\b/m.test(text) ? [`${path} has a default export`] : []))

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

export const tooLong = (files: Files): string[] =>
  [...files].flatMap(([path, text]) => (path !== 'src/kit/tables.ts' && lineCount(text) > 200 ? [`${path} has ${lineCount(text)} lines`] : []))

/** Half of the program's files have at most 60 lines, nine of ten at most 150. */
export function ceilings(files: Files): string[] {
  const counts = [...files]
    .flatMap(([path, text]) => (path.startsWith('src/') && !isTest(path) && path !== 'src/kit/tables.ts' ? [lineCount(text)] : []))
    .toSorted((a, b) => a - b)
  const at = (share: number): number => counts[Math.max(0, Math.ceil(counts.length * share) - 1)] ?? 0
  return [...(at(0.5) > 60 ? [`the median file has ${at(0.5)} lines`] : []), ...(at(0.9) > 150 ? [`a tenth of the files have more than ${at(0.9)} lines`] : [])]
}

/** Imports that come back to where they began. Imports of types alone do not run, and may. */
export function circles(files: Files): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly } of program(files)) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const faults: string[] = []
  const walk = (at: string, way: readonly string[]): void => {
    if (way.includes(at)) faults.push([...way.slice(way.indexOf(at)), at].join(' → '))
    if (done.has(at) || way.includes(at)) return
    for (const to of next.get(at) ?? []) walk(to, [...way, at])
    done.add(at)
  }
  for (const from of next.keys()) walk(from, [])
  return faults
}
