#!/usr/bin/env node
// The command: prepares the checkout, then runs the program on the Node that the project brings along.
// A served program that dies of a crash or a kill is started again.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node, prepare, root } from './prepare.mjs'

const args = process.argv.slice(2)
await prepare(args[0] === 'serve' ? console.log : console.error)

/** what the program exits with after an error that nobody caught */
const crashed = 70
let child
let ending = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    ending = true
    child?.kill('SIGTERM')
  })

for (let restarts = 0; ; restarts += 1) {
  // the channel tells the program when this one is gone, so that it never outlives it
  child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'dist', 'src', 'main.js'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const [code, signal] = await new Promise((resolve) => child.once('exit', (...how) => resolve(how)))
  const died = signal !== null || code === crashed
  if (ending || !died || args[0] !== 'serve' || restarts > 50) process.exit(code ?? (ending ? 0 : 1))
  console.error(`The program was ended by ${signal ?? 'an error'}; starting it again.`)
  await new Promise((resolve) => setTimeout(resolve, Math.min(200 * (restarts + 1), 5000)))
}
