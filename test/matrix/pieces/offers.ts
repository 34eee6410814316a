/** Questions about what there is to get: they keep nothing, so that any role may put them again and again. */
import type { Piece } from '../pieces.ts'

export const offerPiece: Piece = {
  rows: async () => ({}),
  aboutARow: /^$/,
  fields: (audit) => ({ 'offers.ask': { who: 'person', where: '140107' }, 'offers.keep': { who: 'person', where: '140107', asked: '' } })[audit],
  // what keeps nothing answers with its page
  comesOut: (audit) => (audit === 'offers.ask' ? [200] : undefined),
  stand: async () => undefined,
}
