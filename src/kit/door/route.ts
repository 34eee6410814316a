/** What a feature's route is: a row of a table. Without a role and an audit name it cannot be written. */
import type { VNode } from 'preact'
import type { Act } from '../act.ts'
import type { Typed } from '../form.ts'
import { Refusal } from '../refusal.ts'
import type { Role } from '../role.ts'
import { phrases, type Phrase, type Voice } from '../say.ts'
import type { Spooled } from '../spool.ts'

export type Upload = { readonly field: string; readonly name: string; readonly bytes: Buffer }

/** One request that has passed the door: an act's circumstances, and what was asked. */
export type Visit = Act & {
  readonly voice: Voice
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Typed
  readonly body: Typed
  readonly uploads: readonly Upload[]
  readonly device: string
  readonly address: string
  /** the session's token hash, when somebody is signed in */
  readonly session: string | undefined
  /** says in the audit what this was about, e.g. `application:12`; never a name or number of a person */
  readonly about: (kind: string, id: number | string, detail?: Record<string, string | number | boolean>) => void
}

export type Reply =
  | {
      readonly page: VNode
      readonly title: string
      readonly status?: number
      readonly wide?: boolean
      /** the page shows work under way: it is asked for again after so many seconds */
      readonly again_seconds?: number
      readonly cookies?: Cookies
      /** where the page's form is kept half filled in: the language is changed through it, so that nothing typed is lost */
      readonly keep?: string
    }
  | { readonly to: string; readonly cookies?: Cookies }
  | { readonly json: unknown; readonly status?: number }
  | { readonly file: Buffer | string; readonly media_type: string; readonly name?: string }
  /** a file too large to be held: made whole first, then sent as it is taken */
  | { readonly spooled: Spooled; readonly media_type: string; readonly name: string }
/** `null` clears a cookie. Cookies are HttpOnly, SameSite=Lax, Secure behind TLS. */
export type Cookies = Readonly<Record<string, string | null>>

/** The part of the navigation an entry stands in, where a reader has many. */
export type NavGroup = 'cases' | 'people' | 'work' | 'public' | 'office'

export type Route = {
  readonly method: 'GET' | 'POST'
  /** every address of a city begins with `/:city` */
  readonly url: `/:city${string}`
  readonly who: 'anyone' | readonly Role[]
  /** the audit's name for it; written for every POST, and for a GET that reads a person's file */
  readonly audit: string
  readonly reads?: 'file'
  /** `city` sees the whole city, for pages that show aggregates or what is public anyway */
  readonly sees?: 'own' | 'city'
  /** takes files; as a number, of at most so many bytes where the house’s limit is too small */
  readonly uploads?: true | number
  /** its place in the navigation of those who may open it */
  readonly nav?: { readonly says: Phrase; readonly order: number; readonly group?: NavGroup }
  readonly answer: (visit: Visit) => Promise<Reply>
}

export const doorWords = phrases({
  not_found: { zh: '找不到这一页。可能地址有误，或不在您的辖区内。', en: 'This page cannot be found. The address may be wrong, or it lies outside your area.' },
  not_yours: { zh: '您现在的身份不能办理这一项。', en: 'Your role does not allow this.' },
  sign_in: { zh: '请先登录。您填写的内容都还在。', en: 'Please sign in first. What you filled in is kept.' },
  other_site: {
    zh: '这个请求来自别的网站，没有执行。请从本站重新提交。',
    en: 'This request came from another site, so nothing was done. Please submit it again from here.',
  },
  unknown_field: {
    zh: '表单里有不认识的项目“{name}”，没有执行。请刷新后重填。',
    en: 'The form has an unknown field “{name}”, so nothing was done. Please reload the page and try again.',
  },
  large: {
    zh: '提交的内容太大。文件请不超过 10 MB；您填写的其他内容都还在。',
    en: 'What you sent is too large. Files must be under 10 MB; the rest of what you filled in is kept.',
  },
  unreadable: { zh: '提交的内容读不懂，没有执行。请返回重试。', en: 'What you sent could not be read, so nothing was done. Please go back and try again.' },
  bug: {
    zh: '程序出了错，您这一步没有执行，之前保存的都还在。请记下编号 {number} 告诉工作人员。',
    en: 'The program made a mistake. This step was not done; what was saved before is safe. Please tell the office this number: {number}.',
  },
  crowded: {
    zh: '现在用的人太多，您这一步没有执行。请过几秒再试；之前保存的都还在。',
    en: 'Too much is being asked at once, so this step was not done. Please try again in a few seconds; what was saved before is safe.',
  },
  database_away: {
    zh: '数据库正在恢复，您这一步没有执行。请过一会儿再试；之前保存的都还在。',
    en: 'The database is recovering, so this step was not done. Please try again in a moment; what was saved before is safe.',
  },
})

/** A path parameter that is a row's id. Refuses 404 when it is no id. */
export function idParam(visit: Visit, name = 'id'): number {
  const id = idIn(visit.params[name])
  if (id === undefined) throw new Refusal(404, doorWords.not_found)
  return id
}

/** A row's id as typed or linked; undefined when it can be none. */
export const idIn = (text: unknown): number | undefined => (typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined)

/** A query value as one text; '' when absent or given twice. */
export const queryText = (visit: Visit, name: string): string => {
  const value = visit.query[name]
  return typeof value === 'string' ? value : ''
}

/** An address inside the city that is being visited. */
export const inCity = (visit: Pick<Visit, 'city'>, path: string): string => `/${visit.city.slug}${path}`

/** A posted value as one text; '' when absent or given twice. */
export const bodyText = (visit: Visit, name: string): string => {
  const value = visit.body[name]
  return typeof value === 'string' ? value : ''
}
