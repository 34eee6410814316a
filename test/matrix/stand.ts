/** Where a request of the matrix finds the rows. */
import { planOf } from '../plans.ts'
import { layoutId, type Rows } from './rows.ts'

const review = planOf('taiyuan-continuing').schemes['self_employment']?.review ?? []
const stageOf = (kind: string): number => review.findIndex((stage) => stage.kind === kind)

/** Puts every row back to where a request of this audit name should find it, with it being this role's turn. */
export async function stand({ owner, cases }: Rows, audit: string, role: string): Promise<void> {
  const [state, stage] = /^(application|document)\.(?!read)|^offers\.keep/.test(audit)
    ? ['draft', null]
    : audit === 'case.pass'
      ? ['in_review', stageOf('review')]
      : /^notice(s\.to_publish|\.preview|\.post)$/.test(audit)
        ? ['to_publish', stageOf('notice')]
        : ['submitted', stageOf('acceptance')]
  for (const { id } of Object.values(cases))
    await owner.query('update application set state = $2, stage_index = $3, stage_role = $4, stage_due_on = null, stage_since = now() where id = $1', [
      id,
      state,
      stage,
      stage === null ? null : role,
    ])
  const waits = audit === 'import.undo' ? 'stored' : /^import\.(columns|sheet)$/.test(audit) ? 'mapping' : 'checked'
  await owner.query('update import set state = $1', [waits])
  if (audit === 'export.forget_layout')
    await owner.query(
      `insert into export_layout (id, division, list, name, columns, kept_by, kept_at) overriding system value
       select $1, '140107', 'persons', '版式', '{name}', min(id), now() from shared.account on conflict do nothing`,
      [layoutId],
    )
  await owner.query('delete from objection_answer')
  await owner.query('delete from staff_end')
  await owner.query('update person_pair set different_at = null, different_by = null')
  await owner.query('delete from person_unmerge')
  await owner.query('update person_correction set answered_at = null, answered_by = null')
  await owner.query('update document set removed_at = null')
  await owner.query('update shared.city set clock_ahead_seconds = 0')
}
