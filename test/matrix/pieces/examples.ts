/** A story of the person's granted case: agreed to, and public where its reading is asked for. */
import type { Piece } from '../pieces.ts'
import type { Rows } from '../rows.ts'
import { decided } from './revocations.ts'

const id = 900

async function told(rows: Rows, far: { agreed: boolean; published: boolean }): Promise<void> {
  const { owner, cases, evidence } = rows
  await decided(rows)
  await owner.query(
    `insert into example (id, application_id, division, drafted_by, drafted_at) overriding system value
     select $1, $2, '140107003', min(id), now() from shared.account`,
    [id, cases.person.id],
  )
  await owner.query(
    `insert into example_text (id, example_id, title_zh, title_en, text_zh, text_en, picture_sha256, picture_alt_zh, picture_alt_en, sha256, written_by, written_at)
     overriding system value select $1, $1, '铺子', 'Shop', '开门', 'Open', $2, '店', 'Shop', 'x', min(id), now() from shared.account`,
    [id, evidence],
  )
  if (far.agreed)
    await owner.query(
      `insert into example_consent (id, example_text_id, sha256, agreed, way, given_on, recorded_by, recorded_at)
       overriding system value select $1, $1, 'x', true, 'own_page', '2026-03-01', min(id), now() from shared.account`,
      [id],
    )
  if (far.published)
    await owner.query(
      `insert into example_publication (example_text_id, example_consent_id, published_by, published_at) select $1, $1, min(id), now() from shared.account`,
      [id],
    )
}

export const examplePiece: Piece = {
  rows: () => Promise.resolve({ '/examples': id, '/stories': id, '/my-stories': id }),
  aboutARow: /\/stories\/:id|\/my-stories\/:id/,
  fields: (audit) => {
    if (audit === 'story.answer_on_paper') return { agreed: 'yes', given_on: '2026-03-01', witness: '见证人', kept_where: '档案柜', seen: 'x' }
    if (audit === 'own_story.answer') return { agreed: 'yes', seen: 'x' }
    if (audit === 'story.take_down') return { reason: '店已经关了' }
    return audit === 'story.publish' ? { seen: 'x' } : undefined
  },
  comesOut: (audit, role) => {
    if (audit === 'example.write') return [422]
    // the story is the applicant's
    return audit.startsWith('own_story.') && role === 'organisation' ? [404] : undefined
  },
  stand: async (rows, audit) => {
    if (!/^(examples?|stor(y|ies)|own_story)\./.test(audit)) return
    for (const table of [
      'example_put_back',
      'example_taken_down',
      'example_publication',
      'example_withdrawal',
      'example_consent',
      'example_text',
      'example',
      'conflict',
    ])
      await rows.owner.query(`delete from ${table}`)
    const answers = /answer/.test(audit)
    if (!audit.startsWith('example.write')) await told(rows, { agreed: !answers, published: !answers && audit !== 'story.publish' })
    else
      for (const { id: application } of Object.values(rows.cases))
        await rows.owner.query(`update application set state = 'granted', stage_index = null, stage_role = null where id = $1`, [application])
    if (audit === 'story.put_back')
      await rows.owner.query(
        `insert into example_taken_down (example_id, reason, taken_down_by, taken_down_at) select $1, '店已经关了', min(id), now() from shared.account`,
        [id],
      )
  },
}
