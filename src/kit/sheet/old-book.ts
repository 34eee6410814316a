/**
 * The formats before .xlsx: .xls, WPS .et, Excel 2003 XML, and the HTML tables that offices call .xls. They are read whole,
 * so in a thread of their own with bounded memory; the rows come over in batches.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../refusal.ts'
import type { SheetRow } from './cell.ts'
import { encodingOf } from './csv.ts'
import { sheetWords } from './words.ts'

export type OldBook = { readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: readonly SheetRow[] }[] }
export type OldBookGiven = { readonly bytes?: Uint8Array; readonly text?: string }
export type OldBookTold = { readonly sheets?: OldBook['sheets']; readonly fault?: 'encrypted' | 'broken' | 'macros' }

const patienceMs = 60_000

/** Reads such a file. Refuses passwords, macros, damage, and what does not fit in 1 GB. */
export async function openOldBook(bytes: Buffer): Promise<OldBook> {
  const binary = bytes.readUInt32BE(0) === 0xd0cf11e0
  const given: OldBookGiven = binary ? { bytes } : { text: textIn(bytes) }
  const worker = new Worker(join(import.meta.dirname, 'old-book-thread.js'), { workerData: given, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  try {
    const told = await new Promise<OldBookTold>((resolve, reject) => {
      const timer = setTimeout(() => resolve({ fault: 'broken' }), patienceMs).unref()
      worker.once('message', (answer: OldBookTold) => {
        clearTimeout(timer)
        resolve(answer)
      })
      worker.once('error', (error: Error & { code?: string }) => {
        clearTimeout(timer)
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'broken' })
        else reject(error)
      })
    })
    if (!told.sheets) throw new Refusal(422, sheetWords[told.fault ?? 'broken'])
    return { sheets: told.sheets }
  } finally {
    await worker.terminate()
  }
}

/** The page says its own encoding when it is not UTF-8. */
function textIn(bytes: Buffer): string {
  const told = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030)/i.test(bytes.toString('latin1', 0, 2048))
  return new TextDecoder(told ? 'gb18030' : encodingOf(bytes)).decode(bytes)
}
