/** Messages in the matrix: letters, calls, ways that are wrong, and how somebody wants to be told. */
import type { Piece } from '../pieces.ts'

const id = 900

export const messagePiece: Piece = {
  rows: async () => ({ '/messages/batches': id, '/messages/errands': id }),
  aboutARow: /\/messages\/(batches|errands)\/:id/,
  fields: (audit, { role }) => {
    if (audit === 'message.wish' || audit === 'message.wish_of')
      return { channel: 'letter', email: '', locale: 'en', ...(role === 'organisation' ? {} : { easy_read: 'no' }) }
    if (audit === 'message.call') return { found: 'no_answer', note: '' }
    if (audit === 'message.seen') return { note: '上门问过了' }
    if (audit === 'inbox.read') return { up_to: '1' }
    return audit.startsWith('messages.') || audit === 'message.receipt' ? {} : undefined
  },
  // nobody signed it
  comesOut: (audit) => (audit === 'message.receipt' ? [404] : undefined),
  stand: async ({ owner, person }, audit) => {
    if (!/^messages?\./.test(audit)) return
    await owner.query('delete from errand where id >= $1', [id])
    await owner.query('delete from letter_batch where id >= $1', [id])
    await owner.query(
      `insert into letter_batch (id, division, made_by, made_at) overriding system value select $1, '140107', min(id), now() from shared.account`,
      [id],
    )
    const channel = audit.startsWith('messages.') ? 'letter' : 'voice'
    const batch = audit === 'messages.letters' || audit === 'messages.posted' ? id : null
    for (const [n, division] of [
      [id, '140107003'],
      [id + 1, '140181001'],
    ] as const)
      if (n === id || audit === 'messages.print')
        await owner.query(
          `insert into errand (id, person_id, division, whom, kind, channel, reason, state, attention, batch_id, opened_at, due_at) overriding system value
           values ($1, $2, $3, $4, 'news', $5, 'soonest', $6, $7, $8, now(), now())`,
          [
            n,
            person,
            division,
            n === id ? 'guardian' : 'self',
            channel,
            batch ? 'printed' : 'waiting',
            audit.startsWith('message.seen') ? 'wrong_phone' : null,
            batch,
          ],
        )
  },
}
