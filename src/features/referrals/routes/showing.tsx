/** Referrals as an officer, the employer and the person see them. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers } from '../../../kit/form.ts'
import { employerSentence } from '../../../match/words/sentences.ts'
import { referralIn } from '../acts.ts'
import { shownTo } from '../acts/showing.ts'
import type { MoveName } from '../flow.ts'
import { ReferralsPage, type Listed } from '../pages/list.tsx'
import { ReferralPage, type Happened } from '../pages/referral.tsx'
import type { Sent } from '../pages/steps.tsx'
import { movesOpen, standsOpen } from '../rules.ts'
import type { Shown } from '../rules/shown.ts'
import { hiddenFromEmployer, toldLines } from '../rules/told.ts'
import * as store from '../store.ts'
import { pageWords as words } from '../words/pages.ts'

export const readers = ['district_officer', 'city_officer', 'auditor', 'organisation', 'applicant'] as const
export const isEmployer = ({ actor }: Visit): boolean => actor.role === 'organisation'

/** An employer reads the name that was agreed to, nobody's register. */
function listed(visit: Visit, row: store.ReferralRow): Listed {
  if (isEmployer(visit)) return { ...row, name: shownTo(visit, row).name ?? null }
  return { ...row, latin: row.name_latin ?? undefined }
}

async function list(visit: Visit): Promise<Reply> {
  const rows = (await store.referralsSeen(visit.db)).map((row) => listed(visit, row))
  const as = isEmployer(visit) ? 'employer' : visit.actor.role === 'applicant' ? 'own' : 'officer'
  const page = <ReferralsPage voice={visit.voice} city={visit.city.slug} rows={rows} as={as} mayFollow={as === 'officer'} />
  return { page, title: visit.voice.say(words.referrals), wide: true }
}

/** What happened, as the reader may know it: an employer reads their own words, and days and places; never an officer's notes. */
function happenedFor(visit: Visit, moves: readonly store.MoveRow[], shown: Shown): Happened[] {
  const employer = isEmployer(visit)
  const officer = !employer && visit.actor.role !== 'applicant'
  return moves.map((one) => {
    const own = one.made_as === 'organisation'
    const lines = toldLines(visit.voice, one.move as MoveName, one.told as Answers, employer ? hiddenFromEmployer(shown) : [])
    const note = employer && !own ? '' : one.note
    return {
      move: one.move as MoveName,
      lines,
      note,
      by: officer ? (one.made_by_name ?? '') : '',
      at: one.made_at,
      placement_id: officer ? one.placement_id : null,
    }
  })
}

export async function referralPage(visit: Visit, sent?: Sent): Promise<Reply> {
  const { voice, actor } = visit
  const row = await referralIn(visit, idParam(visit))
  visit.about('referral', row.id)
  const shown = shownTo(visit, row)
  // the sentence names what is needed at work, so it waits for that consent
  const fits = row.explanation && shown.accommodations ? { fits: employerSentence(voice, row.explanation) } : {}
  const why = isEmployer(visit) ? fits : { told: row.explanation }
  const page = (
    <ReferralPage
      voice={voice}
      city={visit.city.slug}
      row={listed(visit, row)}
      other_needs={isEmployer(visit) ? [] : (row.other_needs ?? [])}
      agreed={voice.say(words.agreed, { day: voice.day(row.consented_on), how: isEmployer(visit) ? '—' : row.consent_how })}
      shown={shown}
      {...why}
      happened={happenedFor(visit, await store.movesOf(visit.db, row.id), shown)}
      moves={movesOpen(row.state, actor).filter((move) => standsOpen(move, row.vacancy_state))}
      sent={sent}
    />
  )
  return { page, title: voice.say(words.referrals), status: sent ? 422 : 200 }
}

export const showing: readonly Route[] = [
  { method: 'GET', url: '/:city/referrals', who: readers, audit: 'referrals.page', nav: { says: words.referrals, order: 44, group: 'work' }, answer: list },
  { method: 'GET', url: '/:city/referrals/:id', who: readers, audit: 'referral.read', reads: 'file', answer: (visit) => referralPage(visit) },
]
