/** Somebody acts for the person of the matrix. */
import type { Piece } from '../pieces.ts'

export const representation = 900

export const representationPiece: Piece = {
  rows: () => Promise.resolve({}),
  aboutARow: /representatives\/:representation/,
  fields: (audit) => (audit.endsWith('representation.end') ? { why: '不用了' } : undefined),
  comesOut: (audit) => (audit === 'representation.record' ? [422] : undefined),
  stand: async ({ owner, person, account }, audit) => {
    if (!/representation/.test(audit)) return
    await owner.query('delete from representation_end; delete from representation')
    await owner.query(
      `insert into representation (id, person_id, account_id, ground, relation, no_consent_why, recorded_by, recorded_at) overriding system value
       select $1, $2, $3, 'guardian', 'parent', '不能表示', min(id), now() from shared.account`,
      [representation, person, account],
    )
  },
}
