/** The house is built as it says: read from the sources, each rule shown to bite on a made-up file. */
import { deepEqual, equal } from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as rules from './house/rules.ts'

const files = new Map(globSync(['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}']).map((path) => [path, readFileSync(path, 'utf8')]))
const program = new Map([...files].filter(([path]) => path.startsWith('src/')))
const river = rules.riverOf(files.get('src/app.ts') ?? '')
const made = (...entries: [string, string][]) => new Map(entries)
const lines = (count: number) => 'x\n'.repeat(count)

describe('the house', () => {
  test('imports go downstairs only', () => {
    deepEqual(rules.upstairs(program), [])
    equal(rules.upstairs(made(['src/kit/a.ts', "import { b } from '../ui/b.ts'\n"])).length, 1)
    equal(rules.upstairs(made(['src/app/a.ts', "import { b } from '../main/b.ts'\n"])).length, 1)
    equal(rules.upstairs(made(['src/plan/a.ts', "import { b } from '../match/b.ts'\n"])).length, 1)
    equal(rules.upstairs(made(['src/ui/a.ts', "const b = await import('../features/x/b.ts')\n"])).length, 1)
    equal(rules.upstairs(made(['src/ui/a.ts', "import { b } from '../../test/b.ts'\n"])).length, 1)
    deepEqual(rules.upstairs(made(['src/app.ts', "import { b } from './kit/b.ts'\n"])), [])
  })

  test('plan, match and ui see only the pure parts of the kit', () => {
    deepEqual(rules.impure(program), [])
    for (const impure of ['db', 'clock', 'door/open']) equal(rules.impure(made(['src/plan/a.ts', `import { b } from '../kit/${impure}.ts'\n`])).length, 1)
    equal(rules.impure(made(['src/ui/a.tsx', "import {\n  b,\n} from '../kit/act.ts'\n"])).length, 1)
    deepEqual(rules.impure(made(['src/ui/a.tsx', "import { b } from '../kit/say.ts'\n"])), [])
  })

  test('a feature imports features upstream only, and never their routes or pages', () => {
    equal(river.length > 10, true)
    deepEqual(rules.downstream(program, river), [])
    const of = (from: string, to: string) => rules.downstream(made([from, `import { b } from '${to}'\n`]), ['one', 'two'])
    equal(of('src/features/one/acts.ts', '../two/acts.ts').length, 1)
    equal(of('src/features/two/pages.tsx', '../one/pages.tsx').length, 1)
    equal(of('src/features/two/routes/a.tsx', '../../one/routes/b.tsx').length, 1)
    equal(of('src/features/three/acts.ts', '../one/acts.ts').length, 1)
    deepEqual(of('src/features/two/acts.ts', '../one/store.ts'), [])
  })

  test('a table is written in one feature’s store only', () => {
    deepEqual(rules.writers(program), [])
    equal(rules.writers(made(['src/features/a/acts.ts', "db.insertInto('person')"])).length, 1)
    equal(rules.writers(made(['src/kit/a.ts', 'sql`update shared.account set x = 1`'])).length, 1)
    equal(rules.writers(made(['src/features/a/store.ts', "db.updateTable('person')"], ['src/features/b/store.ts', 'sql`delete from person`'])).length, 1)
    deepEqual(rules.writers(made(['src/features/a/store.ts', "db.deleteFrom('person')"], ['src/features/a/store/b.ts', "db.insertInto('person')"])), [])
  })

  test('SQL lives in stores', () => {
    deepEqual(rules.sqlElsewhere(program), [])
    equal(rules.sqlElsewhere(made(['src/features/a/acts.ts', 'await sql`select 1`.execute(db)'])).length, 1)
    equal(rules.sqlElsewhere(made(['src/main/a.ts', "db.selectFrom('x')"])).length, 1)
  })

  test('no name hides what is inside', () => {
    deepEqual(rules.forbiddenNames(files), [])
    for (const name of ['index.ts', 'utils.ts', 'helpers/a.ts', 'common.ts', 'misc.ts', 'person-service.ts', 'manager.tsx'])
      equal(rules.forbiddenNames(made([`src/ui/${name}`, ''])).length, 1)
  })

  test('nothing is exported by default', () => {
    deepEqual(rules.defaultExports(files), [])
    equal(rules.defaultExports(made(['src/a.ts', 'export default 1\n'])).length, 1)
  })

  test('files stay short', () => {
    deepEqual(rules.tooLong(files), [])
    equal(rules.tooLong(made(['src/a.ts', lines(201)])).length, 1)
    deepEqual(rules.tooLong(made(['src/a.ts', lines(200)], ['src/kit/tables.ts', lines(900)])), [])
    deepEqual(rules.ceilings(files), [])
    equal(rules.ceilings(made(['src/a.ts', lines(61)])).length, 1)
    equal(rules.ceilings(made(['src/a.ts', lines(1)], ['src/b.ts', lines(2)], ['src/c.ts', lines(151)])).length, 1)
  })

  test('no import comes back to where it began', () => {
    deepEqual(rules.circles(program), [])
    equal(rules.circles(made(['src/a.ts', "import { b } from './b.ts'\n"], ['src/b.ts', "import { a } from './a.ts'\n"])).length, 1)
    deepEqual(rules.circles(made(['src/a.ts', "import { b } from './b.ts'\n"], ['src/b.ts', "import type { A } from './a.ts'\n"])), [])
  })
})
