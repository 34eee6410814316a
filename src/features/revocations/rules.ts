/** Which revocations count, and whether what follows is still what was read. */
import { createHash } from 'node:crypto'

type Answered = { readonly agreed: boolean | null; readonly undone: unknown }

/** Agreed to by a second person, and not revoked in turn. */
export const inForce = ({ agreed, undone }: Answered): boolean => agreed === true && !undone
export const waits = ({ agreed }: Pick<Answered, 'agreed'>): boolean => agreed === null

/** A short mark of a list of consequences: what was read, and what would be done now, bear the same one or differ. */
export const markOf = (follows: readonly { kind: string; row_id: number | null; says: unknown }[]): string =>
  createHash('sha256')
    .update(JSON.stringify(follows.map(({ kind, row_id, says }) => [kind, row_id, says])))
    .digest('hex')
    .slice(0, 16)
