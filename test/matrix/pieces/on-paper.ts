/** The cases of the matrix came on paper. */
import type { Piece } from '../pieces.ts'

export const onPaper: Piece = {
  rows: async ({ owner, evidence, cases }) => {
    for (const { id } of Object.values(cases))
      await owner.query(`update application set received_on = '2026-03-01', paper_sha256 = $2, paper_media_type = 'image/jpeg' where id = $1`, [id, evidence])
    return {}
  },
  aboutARow: /\/paper-form/,
  fields: () => undefined,
  comesOut: () => undefined,
  stand: () => Promise.resolve(),
}
