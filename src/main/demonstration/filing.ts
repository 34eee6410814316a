/** Somebody files a case: registers, answers, gives the papers, submits; or leaves a draft. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import type { Answers } from '../../kit/form.ts'
import { addDocument, caseIn, keepAnswers, makeMove, openDraft, type Case } from '../../features/applications/acts.ts'
import { registerOrganisation } from '../../features/organisations/acts.ts'
import { recordConsent } from '../../features/persons/acts.ts'
import { personById } from '../../features/persons/store.ts'
import { anyBody } from './bodies.ts'
import { later } from './diary.ts'
import { trades, villageName } from './names.ts'
import { birthday } from './numbers.ts'
import { newAccount, newHolder, newPerson } from './persons.ts'
import { goes, type Meant } from './way.ts'
import { asAccount, type World } from './world.ts'

export type Filing = { readonly plan: string; readonly meant: Meant; readonly division: string; readonly officer: string }
/** A case that is filed, and the login of who filed it. */
export type Filed = { readonly id: number; readonly filer: string }

type Applicant = {
  readonly person_id: number | null
  readonly organisation_id: number | null
  readonly account_id: number | null
  /** who consents to being filed for */
  readonly consenting: number | null
  readonly login: string
  readonly answers: Answers
}

/** Files a case as its applicant, or as the officer on the applicant's behalf with consent. One meant to stay a draft is half filled. */
export async function file(w: World, act: Act, { plan, meant, division, officer }: Filing): Promise<Filed> {
  const { scheme } = meant
  const by = await asAccount(w, act, officer)
  const own = !meant.commissioner && w.chance.often(0.15)
  const who =
    scheme === 'self_employment' ? await person(w, by, { meant, division, officer, own }) : await organisation(w, by, { meant, division, officer, own })
  const { login, answers, consenting, ...whose } = who
  const consent_id = consenting === null ? null : await consent(by, consenting, 'filing_on_behalf')
  const on_behalf = consent_id === null ? {} : { on_behalf: { reason: '本人不便到场，工作人员上门代办', consent_id } }
  const acting = later(await asAccount(w, act, login), 8)
  const id = await openDraft(acting, { plan, scheme, division, ...whose, ...on_behalf })
  const draft = await caseIn(acting, id)
  const asked = Object.keys(draft.scheme.asks)
  const submits = goes(meant, 'submit')
  const kept = submits ? asked : asked.slice(0, Math.ceil(asked.length / 2))
  await keepAnswers(acting, draft, Object.fromEntries(kept.map((name) => [name, answers[name]])))
  if (submits) {
    for (const [kind, { optional }] of Object.entries(draft.scheme.documents)) if (!optional) await give(w, acting, draft, kind)
    await makeMove(later(acting, 12), await caseIn(acting, id), 'submit')
    w.tally.cases += 1
  }
  return { id, filer: login }
}

/** Gives a sample as a paper of a case. */
export function give(w: World, act: Act, at: Case, kind: string): Promise<void> {
  const sample = kind === 'licence' || kind === 'premises' ? kind : 'roster'
  return addDocument(act, at, kind, { name: `${sample}-sample.jpg`, bytes: w.samples[sample] })
}

async function consent(act: Act, id: number, covers: 'filing_on_behalf' | 'publishing_own_name'): Promise<number> {
  const found = await personById(act.db, id)
  if (!found) throw new Error(`person ${id} was registered just now`)
  return recordConsent(act, found, covers, '本人签字或按手印，工作人员当面说明')
}

type Filer = Omit<Filing, 'plan'> & { readonly own: boolean }

async function person(w: World, act: Act, { meant, division, officer, own }: Filer): Promise<Applicant> {
  const holder = own ? await newHolder(w, act, division) : undefined
  const { id } = holder?.person ?? (await newPerson(w, act, division))
  const trade = w.chance.one(trades)
  const answers = {
    business_name: w.tradingName(trade.suffix),
    licence_no: w.numbers.credit('individual_business'),
    opened_on: meant.exit === 'refuse' ? tooYoung(w, act) : birthday(w.chance, act.today, w.chance.whole(1, 4)),
    trade: trade.does,
    worker_count: w.chance.whole(1, 4),
    address: `${villageName(w.chance, division)}（示例地址）`,
  }
  return {
    person_id: id,
    organisation_id: null,
    account_id: holder?.account_id ?? null,
    consenting: holder ? null : id,
    login: holder?.login ?? officer,
    answers,
  }
}

/** A shop is filed for by the officer with its owner's consent, or by itself; a company or cooperative files for itself. */
async function organisation(w: World, act: Act, { meant, division, officer, own }: Filer): Promise<Applicant> {
  const any = anyBody(w, act, meant.scheme, division)
  const given = meant.exit === 'refuse' ? { ...any, opened_on: tooYoung(w, act) } : any
  const shop = meant.scheme === 'massage_shop'
  const owner = shop ? await newPerson(w, act, division, 'visual') : undefined
  if (owner && given.owner_name_public) await consent(act, owner.id, 'publishing_own_name')
  const account = own || !shop ? await newAccount(w, act, given.trading_name, 'organisation', division) : undefined
  const id = await registerOrganisation(act, { ...given, owner_person_id: owner?.id ?? null, account_id: account?.account_id ?? null })
  const answers = {
    unit_name: given.name,
    licence_no: given.credit_code,
    established_on: given.opened_on,
    address: given.address,
    staff_count: given.staff_count,
    disabled_count: given.disabled_staff_count,
    visual_count: given.disabled_staff_count,
    beds: w.chance.whole(3, 9),
    seats: w.chance.whole(10, 40),
    courses: '手工编织、面点、按摩基础、电商客服',
    households: w.chance.whole(10, 36),
    how: '提供种苗和技术，秋后按合同价收购',
  }
  const consenting = account ? null : (owner?.id ?? null)
  return { person_id: null, organisation_id: id, account_id: account?.account_id ?? null, consenting, login: account?.login ?? officer, answers }
}

/** Opened less than six months ago: what a refusal will rest on. */
const tooYoung = ({ chance }: World, act: Act): string => addDays(act.today, -chance.whole(60, 120))
