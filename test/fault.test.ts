/** The program as an operator meets it: killed, stopped, started twice, told nonsense. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { killWhileSubmitting } from '../bench/fault.ts'
import { makeCity } from '../bench/house.ts'
import { runVerb, serveFolder, temporaryFolder } from '../bench/program.ts'

const isRoot = process.getuid?.() === 0
const alive = (pid: number): boolean => existsSync(`/proc/${pid}`)

describe('the program on the operator’s machine', () => {
  test('loses nothing that was acknowledged when it or its database is killed, and comes back by itself', async () => {
    const found = await killWhileSubmitting(120, ['program', 'database'], () => undefined)
    deepEqual(found.unexpected, [])
    equal(found.lost, 0)
    equal(found.incomplete, 0)
    equal(found.present, 120)
    equal(found.acknowledged + found.met_done, 120)
    deepEqual(found.book_faults, [])
    equal(found.verify.code, 0, found.verify.says)
    console.log(`warm start ${found.warm_start_ms} ms; ${found.kills.map(({ victim, back_ms }) => `${victim} back in ${back_ms} ms`).join(', ')}`)
  })

  test('says in one line that a folder is in use, serves on beside a verb, and stops both programs when asked', async () => {
    const folder = temporaryFolder()
    try {
      await makeCity(folder.path, async () => undefined)
      const program = await serveFolder(folder.path)
      const [postgres, node] = [program.postgres() ?? 0, program.pid() ?? 0]
      ok(alive(postgres) && alive(node))
      const second = await runVerb(['serve'], { DATA_DIR: folder.path, PORT: '0' })
      equal(second.code, 1, second.out + second.err)
      equal(second.lines.length, 1, second.out + second.err)
      match(second.lines[0] ?? '', /in use/)
      const rotated = await runVerb(['keys', 'rotate'], { DATA_DIR: folder.path })
      equal(rotated.code, 0, rotated.err)
      equal((await fetch(`${program.base}/taiyuan/results`)).status, 200)
      equal(await program.stop(), 0)
      ok(!alive(postgres) && !alive(node))
    } finally {
      folder.remove()
    }
  })

  test('puts the database elsewhere when its user cannot pass the folder, and says where', { skip: !isRoot }, async () => {
    const folder = temporaryFolder()
    const inner = join(folder.path, 'closed', 'data')
    mkdirSync(inner, { recursive: true })
    chmodSync(join(folder.path, 'closed'), 0o700)
    const migrated = await runVerb(['migrate'], { DATA_DIR: inner })
    const moved = /its files lie in (\S+\/pg) instead/.exec(migrated.out)?.[1]
    try {
      equal(migrated.code, 0, migrated.err)
      ok(moved && existsSync(join(moved, 'PG_VERSION')), migrated.out)
    } finally {
      if (moved) rmSync(join(moved, '..'), { recursive: true, force: true })
      folder.remove()
    }
  })

  test('says in one line that another database cannot be reached, without its password', async () => {
    const folder = temporaryFolder()
    const url = 'postgres://tongxing_program:hunter2@127.0.0.1:9/tongxing'
    try {
      for (const verb of ['serve', 'migrate']) {
        const tried = await runVerb([verb], { DATA_DIR: folder.path, PORT: '0', DATABASE_URL: url, DATABASE_OWNER_URL: url })
        equal(tried.code, 1, tried.out + tried.err)
        equal(tried.err.trim().split('\n').length, 1, tried.err)
        match(tried.err, /^DATABASE_URL: the database cannot be reached \(.*ECONNREFUSED/)
        ok(!tried.err.includes('hunter2'))
      }
    } finally {
      folder.remove()
    }
  })

  test('refuses a bad setting in one line, lists its verbs, and shows where a plan file is wrong', async () => {
    const bad = await runVerb(['serve'], { PORT: 'eighty' })
    equal(bad.code, 2)
    equal(bad.lines.length, 1, bad.err)
    match(bad.err, /^PORT: /)
    const help = await runVerb(['--help'])
    equal(help.code, 0)
    for (const verb of ['serve', 'migrate', 'plan check', 'verify', 'city add', 'keys rotate']) ok(help.out.includes(verb), verb)
    const folder = temporaryFolder()
    const file = join(folder.path, 'plan.yaml')
    writeFileSync(file, 'schema: 1\nplan: 7\n')
    const checked = await runVerb(['plan', 'check', file])
    folder.remove()
    equal(checked.code, 1)
    match(checked.err, /plan\.yaml:\d+:\d+ /)
  })
})
