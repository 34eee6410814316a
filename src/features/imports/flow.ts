/** An import's way: its columns are told, its rows checked, stored, and taken back if need be. */
import { flowWords as says } from './words/flow.ts'

export const importMoves = {
  check: { from: ['mapping', 'checked'], to: 'checking', says: says.check },
  remap: { from: ['checked', 'cancelled'], to: 'mapping', says: says.remap },
  store: { from: ['checked'], to: 'storing', says: says.store },
  undo: { from: ['stored'], to: 'undoing', says: says.undo },
  cancel: { from: ['mapping', 'checking', 'checked'], to: 'cancelled', says: says.cancel },
} as const
export type ImportMove = keyof typeof importMoves
export type ImportState = 'mapping' | 'checking' | 'checked' | 'storing' | 'stored' | 'undoing' | 'undone' | 'cancelled'

/** While these last, the program works by itself. */
export const atWork: readonly ImportState[] = ['checking', 'storing', 'undoing']
/** What the program comes to when it is done. */
export const comesTo = { checking: 'checked', storing: 'stored', undoing: 'undone' } as const
export const rowStates = ['new', 'change', 'same', 'doubtful', 'to_confirm', 'wrong'] as const
export type RowState = (typeof rowStates)[number]
