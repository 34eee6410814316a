/** What can be done with accounts, sessions and roles. */
import { createHash, randomBytes } from 'node:crypto'
import { accountOf, type Act, type Actor, type City } from '../../kit/act.ts'
import type { Db } from '../../kit/db.ts'
import { doorWords } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf, type Role } from '../../kit/role.ts'
import { counterPassword, hashPassword, passwordHolds } from './password.ts'
import { mayOpen, seesOwnOnly, throttle, waitMinutes } from './rules.ts'
import * as store from './store.ts'
import { words } from './words.ts'

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Finds whom a session's token belongs to in a city; undefined when it is over. Notes its last use at most every ten minutes. */
export async function whoIs(db: Db, token: string, city: City, now: Temporal.Instant): Promise<{ actor: Actor; session: string } | undefined> {
  const session = tokenHash(token)
  const row = await store.sessionByToken(db, session, city.slug)
  if (!row) return undefined
  if (now.since(row.seen_at).total('minutes') > 10) await store.touchSession(db, session, now)
  return { actor: actorOf(row), session }
}

type ActorRow = { id: number; name: string; role: string; division: string; name_zh: string; name_en: string; confirmed_at: Temporal.Instant | null }
function actorOf(row: ActorRow): Actor {
  const role = row.role as Role
  return {
    account: row.id,
    name: row.name,
    role,
    division: row.division,
    place: { zh: row.name_zh, en: row.name_en },
    area: seesOwnOnly(role) ? '' : areaOf(row.division),
    confirmed: row.confirmed_at !== null,
  }
}

/** An account as an actor in its city, outside any session: for the program's own work, such as making the demonstration. */
export async function actAs(act: Act, login: string): Promise<Act> {
  const account = await store.accountByLogin(act.db, login)
  const grant = account && (await store.grantsOf(act.db, account.id, act.city.slug))[0]
  if (!account || !grant) throw new Error(`no account ${login} in ${act.city.slug}`)
  const place = await store.divisionByCode(act.db, grant.division)
  return { ...act, actor: actorOf({ ...account, role: grant.role, division: grant.division, name_zh: place?.name_zh ?? '', name_en: place?.name_en ?? '' }) }
}

export type SignIn = { readonly token: string } | { readonly wait: number } | { readonly wrong: true }

/** Signs somebody in. A wrong password and an unknown login look and take the same. */
export async function signIn(act: Act, given: { login: string; password: string; address: string; device: string }): Promise<SignIn> {
  const login = given.login.normalize('NFKC').trim().toLowerCase()
  const hashes = {
    login_hash: act.tools.cipher.hash(login, 'sign in login') ?? '',
    address_hash: act.tools.cipher.hash(given.address, 'sign in address') ?? '',
  }
  const wait = waitMinutes(await store.failuresBefore(act.db, hashes, act.now, throttle.window_minutes))
  if (wait > 0) return { wait }
  const account = await store.accountByLogin(act.db, login)
  const holds = await passwordHolds(given.password, account?.password_hash)
  await store.insertAttempt(act.db, { ...hashes, succeeded: holds, at: act.now })
  if (!account || !holds) return { wrong: true }
  return { token: await openSession(act, account.id, given.device) }
}

/** Opens a session for an account at its first role in this city. Returns the token, which is kept nowhere. */
export async function openSession(act: Act, account_id: number, device: string): Promise<string> {
  const grant = (await store.grantsOf(act.db, account_id, act.city.slug))[0]
  if (!grant) throw new Refusal(403, words.no_grant)
  const token = randomBytes(32).toString('base64url')
  await store.insertSession(act.db, { token_hash: tokenHash(token), account_id, grant_id: grant.id, device, opened_at: act.now, seen_at: act.now })
  return token
}

/** Uses another of one's roles in this session. */
export async function switchRole(act: Act, session: string, grant_id: number): Promise<void> {
  const grants = await store.grantsOf(act.db, accountOf(act), act.city.slug)
  if (!grants.some((grant) => grant.id === grant_id)) throw new Refusal(404, doorWords.not_found)
  await store.switchSession(act.db, session, grant_id)
}

/** Registers oneself as an applicant at a division; to be confirmed at the counter. */
export async function registerSelf(act: Act, given: { login: string; name: string; password: string; division: string }): Promise<number> {
  await mustBeInCity(act, given.division)
  const id = await store.insertAccount(act.db, {
    login: given.login,
    name: given.name,
    password_hash: await hashPassword(given.password),
    opened_by: null,
    opened_at: act.now,
    confirmed_by: null,
    confirmed_at: null,
  })
  await store.insertGrant(act.db, { account_id: id, city: act.city.slug, role: 'applicant', division: given.division, granted_by: null, granted_at: act.now })
  return id
}

/** Opens an account for somebody at the counter, on sight of the certificate. Refuses roles above one's own and divisions outside one's area. */
export async function openAccount(
  act: Act,
  given: { login: string; name: string; role: Role; division: string; password?: string },
): Promise<{ id: number; password: string }> {
  const { role, area } = act.actor
  const allowed = role === 'system' || mayOpen(role).includes(given.role)
  if (!allowed || !given.division.startsWith(role === 'system' ? areaOf(act.city.division) : area)) throw new Refusal(403, words.cannot_grant)
  await mustBeInCity(act, given.division)
  const password = given.password ?? counterPassword()
  const by = act.actor.account
  const id = await store.insertAccount(act.db, {
    login: given.login,
    name: given.name,
    password_hash: await hashPassword(password),
    opened_by: by,
    opened_at: act.now,
    confirmed_by: by,
    confirmed_at: act.now,
  })
  await store.insertGrant(act.db, { account_id: id, city: act.city.slug, role: given.role, division: given.division, granted_by: by, granted_at: act.now })
  return { id, password }
}

/** Confirms an account that its holder registered, on sight of the certificate. */
export async function confirmAccount(act: Act, id: number): Promise<void> {
  await mustBeMine(act, id)
  await store.confirm(act.db, id, accountOf(act), act.now)
}

/** Resets a password at the counter; all sessions of the account end. Returns the new password, to be handed over. */
export async function resetPassword(act: Act, id: number): Promise<{ login: string; password: string }> {
  const account = await mustBeMine(act, id)
  const password = counterPassword()
  await store.setPassword(act.db, id, await hashPassword(password))
  await store.endSessions(act.db, id, act.now)
  return { login: account.login, password }
}

/** Ends one of one's own sessions, or all. */
export const endSession = (act: Act, session?: string) => store.endSessions(act.db, accountOf(act), act.now, session)

/** An account whose every role lies in my area and is one I may open; 404 otherwise. */
async function mustBeMine(act: Act, id: number): Promise<{ login: string }> {
  const account = await store.accountById(act.db, id)
  const grants = account ? await store.grantsOf(act.db, id, act.city.slug) : []
  const mine = grants.length > 0 && grants.every((g) => g.division.startsWith(act.actor.area) && mayOpen(act.actor.role).includes(g.role as Role))
  if (!account || !mine) throw new Refusal(404, doorWords.not_found)
  return account
}

async function mustBeInCity(act: Act, division: string): Promise<void> {
  const found = division.startsWith(areaOf(act.city.division)) && (await store.divisionByCode(act.db, division))
  if (!found) throw new Refusal(422, doorWords.unreadable)
}
