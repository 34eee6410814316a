// `npm run pictures [-- http://127.0.0.1:3000/taiyuan]`: takes the pictures in docs/pictures, of a given city or of a demonstration that runs.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, prepare, root } from './prepare.mjs'

await prepare()
const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'dist', 'test', 'pictures.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
