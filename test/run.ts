/** Runs every test file, or those whose path contains a word given, on one PostgreSQL started for them. */
import { availableParallelism } from 'node:os'
import { glob } from 'node:fs/promises'
import { run } from 'node:test'
import { relative } from 'node:path'
import { makeTemplate } from './template.ts'

const words = process.argv.slice(2)
const files: string[] = []
for await (const file of glob('dist/{src,test,bench}/**/*.test.js')) if (words.length === 0 || words.some((word) => file.includes(word))) files.push(file)
// the longest first, so that no core waits for them at the end
const isLong = (file: string): boolean => /browser\/pages|matrix|fault|demonstration|stories/.test(file)
files.sort((a, b) => Number(isLong(b)) - Number(isLong(a)) || (a < b ? -1 : 1))

const template = await makeTemplate()
process.env['TEST_CLUSTER'] = JSON.stringify(template.urls)

const times = new Map<string, number>()
let passed = 0
let failed = 0
const began = Date.now()
await new Promise<void>((resolve) => {
  const stream = run({ files, concurrency: Math.max(2, availableParallelism()), timeout: 600_000 })
  stream.on('test:complete', (event) => {
    if (event.file && event.nesting === 0) times.set(event.file, (times.get(event.file) ?? 0) + event.details.duration_ms)
  })
  stream.on('test:pass', (event) => {
    if (event.details.type !== 'suite' && event.nesting > 0) passed += 1
    else if (event.details.type !== 'suite' && !isFile(event.name)) passed += 1
  })
  stream.on('test:fail', (event) => {
    if (event.details.type === 'suite') return
    failed += 1
    const error = event.details.error
    const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause ?? error.message)
    console.log(`✗ ${event.name}\n    ${event.file ? relative(process.cwd(), event.file) : ''}\n    ${cause.split('\n').slice(0, 25).join('\n    ')}`)
  })
  stream.on('test:stderr', (event) => process.stderr.write(event.message))
  stream.on('end', () => resolve())
  stream.resume()
})
if (process.env['TEST_STYLE_HOLDS'] === '0') {
  console.log('✗ lint or format: run `npm run check`')
  failed += 1
} else passed += process.env['TEST_STYLE_HOLDS'] === '1' ? 1 : 0
const slowest = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, 12)
console.log(`slowest: ${slowest.map(([file, ms]) => `${relative('dist', file)} ${(ms / 1000).toFixed(0)} s`).join(', ')}`)
await template.stop()
console.log(`${files.length} files in ${((Date.now() - began) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

function isFile(name: string): boolean {
  return name.endsWith('.test.js')
}
