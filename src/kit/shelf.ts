/** A shelf for sealed files in a folder: written beside, flushed, then renamed, so a power cut leaves a whole file or none. */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Shelf } from './files.ts'

/** Keeps files under a folder. */
export function folderShelf(folder: string): Shelf {
  return {
    put: async (name, bytes) => {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      const beside = `${file}.${randomUUID()}`
      const handle = await open(beside, 'w', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, file)
    },
    get: (name) =>
      readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
  }
}
