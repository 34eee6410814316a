/** An objection that was spoken, heard and looked up. */
import { silence } from '../../sound.ts'
import type { Piece } from '../pieces.ts'

const receipt = 'ABCDEF0123'
export const objectionPiece: Piece = {
  rows: async ({ owner, city, objection }) => {
    const { sha256, media_type } = await city.tools.files.keepSound(silence())
    await owner.query('update objection set voice_sha256 = $1, voice_media_type = $2, receipt = $3 where id = $4', [sha256, media_type, receipt, objection])
    return {}
  },
  aboutARow: /^$/,
  fields: (audit) =>
    audit === 'objection.look_up' ? { receipt } : audit === 'objection.answer' ? { heard: '说不实', upheld: 'no', answer: '已核实' } : undefined,
  // a photograph in a box that is not there, and not a word
  comesOut: (audit) => (audit === 'objection.file' ? [422] : audit === 'objection.look_up' ? [200] : undefined),
  stand: () => Promise.resolve(),
}
