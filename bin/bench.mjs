// `npm run bench -- NAME`: prepares the checkout, then measures. With --json the last line is one JSON object.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, prepare, root } from './prepare.mjs'

await prepare(console.error)
const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'dist', 'bench', 'run.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
