// Brings a checkout to where it can run: packages installed, sources compiled, styles made. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const node = join(root, 'node_modules', '.bin', 'node')

/** Does what is missing, saying each step and its time; silent when nothing is. */
export async function prepare(say = console.log) {
  await step('packages', join(root, 'node_modules', '.tongxing-installed'), hashOf([join(root, 'package-lock.json')]), say, () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  const sources = ['src', 'test', 'bench', 'public'].flatMap((folder) => filesIn(join(root, folder)))
  await step(
    'compiled',
    join(root, 'dist', '.tongxing-compiled'),
    hashOf([...sources, join(root, 'tsconfig.json'), join(root, 'package-lock.json')]),
    say,
    async () => {
      run(node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')])
      const { buildLook } = await import(pathToFileURL(join(root, 'bin', 'look.mjs')).href)
      await buildLook(join(root, 'dist', 'public'))
    },
  )
}

async function step(name, stamp, want, say, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  const began = Date.now()
  say(`${name} …`)
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, want)
  say(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

function run(command, args) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: path } })
  if (done.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed`)
    process.exit(1)
  }
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}
