/** Signing in and out, registering, entering a demonstration. */
import { sessionCookie } from '../../../kit/door/open.ts'
import { doorWords, idIn, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { pathWithin } from '../../../kit/door/within.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf } from '../../../kit/role.ts'
import { endSession, openSession, registerSelf, signIn } from '../acts.ts'
import { demoPeople, peopleFound } from '../demo-people.ts'
import { divisionOptions, registerForm, signInForm } from '../form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import type { Found } from '../pages/finder.tsx'
import { GoOnPage, SignInPage } from '../pages/sign-in.tsx'
import { divisionsIn } from '../store.ts'
import { words } from '../words.ts'

/** Only a path of this city is gone to afterwards, never another site. */
const safeGo = (visit: Visit, go: string): string => pathWithin(go, `/${visit.city.slug}`) ?? `/${visit.city.slug}/mine`
const text = (value: Typed[string]): string => (typeof value === 'string' ? value : '')

/** The page that asks to sign in; for a form sent after its session was over, it carries what was typed. */
export function signInPage(
  visit: Visit,
  extra: { faults?: Faults; typed?: Typed; people?: Awaited<ReturnType<typeof demoPeople>>; found?: Found; status?: number } = {},
  posted = false,
) {
  const kept = posted ? JSON.stringify({ action: visit.path, fields: visit.body }) : text(visit.body['kept']) || undefined
  const go = posted ? '' : text(visit.body['go']) || queryText(visit, 'go') || (visit.path.endsWith('/sign-in') ? '' : visit.path)
  return {
    page: <SignInPage voice={visit.voice} city={visit.city.slug} go={go} kept={kept} {...extra} />,
    title: visit.voice.say(words.sign_in),
    ...(extra.status ? { status: extra.status } : {}),
  }
}

function entered(visit: Visit, token: string): Reply {
  const cookies = { [sessionCookie]: token }
  const kept = readKept(visit)
  if (kept) return { page: <GoOnPage voice={visit.voice} action={kept.action} fields={kept.fields} />, title: visit.voice.say(words.signed_in), cookies }
  return { to: safeGo(visit, text(visit.body['go'])), cookies }
}

const isTyped = (value: unknown): value is string | string[] => [value].flat().every((one) => typeof one === 'string')

function readKept(visit: Visit): { action: string; fields: Record<string, string | string[]> } | undefined {
  try {
    const kept = JSON.parse(text(visit.body['kept'])) as { action: unknown; fields: Record<string, unknown> }
    if (typeof kept.action !== 'string' || safeGo(visit, kept.action) !== kept.action) return undefined
    return {
      action: kept.action,
      fields: Object.fromEntries(Object.entries(kept.fields).flatMap(([name, value]) => (isTyped(value) ? [[name, value]] : []))),
    }
  } catch {
    return undefined
  }
}

async function answerSignIn(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(signInForm, visit.body, { also: ['kept'] })
  if (Object.keys(faults).length > 0) return signInPage(visit, { faults, typed, status: 422 })
  const result = await signIn(visit, { login: String(answers['login']), password: String(answers['password']), address: visit.address, device: visit.device })
  if ('token' in result) return entered(visit, result.token)
  if ('wait' in result) {
    const said = (language: 'zh' | 'en') => words.throttled[language].replace('{minutes}', String(result.wait))
    return signInPage(visit, { faults: { login: { zh: said('zh'), en: said('en') } }, typed, status: 429 })
  }
  return signInPage(visit, { faults: { login: words.wrong }, typed, status: 422 })
}

async function registering(visit: Visit) {
  return registerForm(divisionOptions(await divisionsIn(visit.db, areaOf(visit.city.division)), ['township']))
}
const registerPage = (visit: Visit, form: Awaited<ReturnType<typeof registering>>, typed: Typed = {}, faults: Faults = {}): Reply => ({
  page: (
    <FormPage
      voice={visit.voice}
      heading={visit.voice.say(words.register)}
      lead={visit.voice.say(words.register_lead)}
      action={`/${visit.city.slug}/register`}
      form={form}
      typed={typed}
      faults={faults}
      button={visit.voice.say(words.register)}
    />
  ),
  title: visit.voice.say(words.register),
  status: Object.keys(faults).length > 0 ? 422 : 200,
})

export const entering: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/sign-in',
    who: 'anyone',
    audit: 'sign_in.page',
    answer: async (visit) =>
      signInPage(visit, visit.city.demonstration ? await peopleFound(visit, queryText(visit, 'find'), idIn(queryText(visit, 'page')) ?? 1) : {}),
  },
  { method: 'POST', url: '/:city/sign-in', who: 'anyone', audit: 'sign_in', answer: answerSignIn },
  {
    method: 'POST',
    url: '/:city/enter',
    who: 'anyone',
    audit: 'demonstration.enter',
    answer: async (visit) => {
      const person = visit.city.demonstration ? (await demoPeople(visit)).find(({ id }) => String(id) === visit.body['account']) : undefined
      if (!person) throw new Refusal(404, doorWords.not_found)
      return entered(visit, await openSession(visit, person.id, visit.device))
    },
  },
  {
    method: 'POST',
    url: '/:city/sign-out',
    who: 'anyone',
    audit: 'sign_out',
    answer: async (visit) => {
      if (visit.session) await endSession(visit, visit.session)
      return { to: `/${visit.city.slug}`, cookies: { [sessionCookie]: null } }
    },
  },
  { method: 'GET', url: '/:city/register', who: 'anyone', audit: 'register.page', answer: async (visit) => registerPage(visit, await registering(visit)) },
  {
    method: 'POST',
    url: '/:city/register',
    who: 'anyone',
    audit: 'register',
    answer: async (visit) => {
      const form = await registering(visit)
      const { answers, faults, typed } = readForm(form, visit.body)
      if (Object.keys(faults).length > 0) return registerPage(visit, form, typed, faults)
      const given = answers as { name: string; login: string; password: string; division: string }
      const id = await registerSelf(visit, given)
      visit.about('account', id)
      return { to: `/${visit.city.slug}/mine`, cookies: { [sessionCookie]: await openSession(visit, id, visit.device) } }
    },
  },
]
