/** A condition, compiled or not. */
import { of, Uncovered, type Part } from './part.ts'

/** Without a part, a condition is left to the interpreter. */
export type Compiled = { readonly id: string; readonly part: Part | undefined }
export function compiled(id: string, part: () => Part): Compiled {
  try {
    return { id, part: of('bool', part()) }
  } catch (error) {
    if (error instanceof Uncovered) return { id, part: undefined }
    throw error
  }
}
