/** How a case leaves its way early: returned to be put right, refused with its clause, withdrawn. */
import { sources } from '../../app.ts'
import type { Act } from '../../kit/act.ts'
import { makeMove, type Case } from '../../features/applications/acts.ts'
import { proposeDecision, secondDecision } from '../../features/review/acts.ts'
import { later } from './diary.ts'
import { caseOf, type Traveller } from './traveller.ts'
import { asAccount, type World } from './world.ts'

const lacking = ['执照照片反光，看不清号码，请重拍一张', '缺场所内部的照片，请补一张', '名单里少两个人的合同，请补齐', '经营地址和执照不一致，请核对后改正']

/** Takes the exit that is meant for a case, from wherever it stands. */
export async function leave(w: World, act: Act, one: Traveller): Promise<void> {
  const at = await caseOf(act, one)
  const turn = await asAccount(w, act, at.application.stage_role === 'city_officer' ? one.proposer : one.officer)
  switch (one.meant.exit) {
    case 'return':
      await makeMove(turn, at, 'return', { note: w.chance.one(lacking) })
      return
    case 'withdraw':
      await makeMove(await asAccount(w, act, one.filed?.filer ?? one.officer), at, 'withdraw')
      return
    case 'refuse': {
      const reason = '到申请之日经营未满六个月；满六个月后可以再申请'
      const clause = clauseOf(at)
      if (at.application.state !== 'to_decide') await makeMove(turn, at, 'refuse', { note: reason, clause })
      else {
        await proposeDecision(turn, at, { outcome: 'refuse', reason, clause }, sources)
        await secondDecision(await asAccount(w, later(act, 25), one.seconder), await caseOf(act, one), { agreed: true }, {})
      }
      return
    }
    case undefined:
  }
}

/** The condition that every scheme has: the business must have run for some months. */
const clauseOf = ({ programme, scheme }: Case): string => `${programme.plan.title.zh}，${scheme.title.zh}：${scheme.conditions['running']?.says.zh ?? ''}`
