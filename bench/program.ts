/** The whole program as an operator runs it: `bin/tongxing.mjs` on a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string; readonly lines: string[] }
export type Program = {
  readonly base: string
  /** milliseconds from the start of the command to its first Ready line */
  readonly ready_ms: number
  readonly wrapper: ChildProcess
  /** the process that serves, which the command starts again when it dies */
  readonly pid: () => number | undefined
  readonly postgres: () => number | undefined
  /** everything it has said so far */
  readonly said: () => string
  readonly stop: () => Promise<number | null>
}

/** A folder that the database's user can pass. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tongxing-bench-'))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const command = (words: readonly string[], env: Record<string, string>, root = '.') =>
  spawn(process.execPath, ['bin/tongxing.mjs', ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })

/** Runs a verb to its end. */
export async function runVerb(words: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = command(words, env)
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err, lines: `${out}${err}`.split('\n').filter(Boolean) }
}

/** `root`: a checkout other than this one. */
type How = { readonly root?: string; readonly demo?: true; readonly patience_ms?: number }

/** Serves a folder on a port of the system's choice, and waits until it says Ready. Throws with what it said when it ends before. */
export async function serveFolder(dataDir: string, env: Record<string, string> = {}, how: How = {}): Promise<Program> {
  const began = performance.now()
  const port = env['PORT'] ?? String(20_000 + (process.pid % 20_000))
  const wrapper = command(['serve', ...(how.demo ? ['--demo'] : [])], { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'error', ...env }, how.root)
  let said = ''
  wrapper.stdout.on('data', (text: Buffer) => (said += text.toString()))
  wrapper.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<number | null>((resolve) => wrapper.once('close', resolve))
  while (!said.includes('Ready: ')) {
    if (wrapper.exitCode !== null || performance.now() - began > (how.patience_ms ?? 60_000)) {
      wrapper.kill('SIGTERM')
      throw new Error(`the program did not get ready:\n${said}`)
    }
    await wait(5)
  }
  const served = () => childrenOf(wrapper.pid ?? 0)[0]
  return {
    base: `http://127.0.0.1:${port}`,
    ready_ms: performance.now() - began,
    wrapper,
    pid: served,
    postgres: () => childrenOf(served() ?? 0).find((pid) => nameOf(pid) === 'postgres'),
    said: () => said,
    stop: () => {
      wrapper.kill('SIGTERM')
      return ended
    },
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Waits until the program says it is ready to answer. Returns the milliseconds; throws after a minute. */
export async function untilReady(base: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < 60_000) {
    const answer = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
    await answer?.arrayBuffer().catch(() => undefined)
    if (answer?.ok) return performance.now() - began
    await wait(10)
  }
  throw new Error('the program did not come back within a minute')
}

/** Processor time a process has used, its ended children included, in milliseconds (Linux counts in hundredths of a second). */
export function processorMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i] ?? 0), 0) * 10
  } catch {
    return 0
  }
}

/** The same of a process and those below it. */
export const processorMsBelow = (pid: number): number => [pid, ...childrenOf(pid)].reduce((sum, each) => sum + processorMs(each), 0)
