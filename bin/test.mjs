// `npm test`: installs what the tests need, compiles, checks the style, and runs every test.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { node, prepare, root } from './prepare.mjs'

await prepare()
const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` }
const browser = findBrowser() ?? installBrowser()
if (!browser) {
  console.error('No browser: install Chromium or Chrome (as root, from Debian: apt-get install chromium fonts-noto-cjk).')
  process.exit(1)
}
const lint = spawnSync('npm', ['run', '--silent', 'check'], { cwd: root, stdio: 'inherit', env })
const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'dist', 'test', 'run.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...env, TEST_BROWSER: browser, TEST_STYLE_HOLDS: lint.status === 0 ? '1' : '0' },
})
process.exit(done.status ?? 1)

function findBrowser() {
  return [process.env.TEST_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'].find(
    (path) => path && existsSync(path),
  )
}

function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  console.log('browser and fonts …')
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
  return findBrowser()
}
