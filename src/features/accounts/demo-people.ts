/** The people of a demonstration city whom a visitor may be: their login begins with `demo.`; what to try as each is said by role. */
import type { Act } from '../../kit/act.ts'
import { latinName } from '../../kit/latin.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import { phrases } from '../../kit/say.ts'
import { demoAccounts } from './store.ts'

const toTry = phrases({
  applicant: { zh: '填一份自主创业申请，看它走到哪一步', en: 'Apply for self-employment support and follow the case' },
  organisation: { zh: '为店铺申报盲人按摩示范店', en: 'Apply for your shop to become a demonstration shop' },
  commissioner: { zh: '替不便出门的乡亲申报，确认新账户', en: 'File for a neighbour who cannot come; confirm new accounts' },
  district_officer: { zh: '受理、审核、公示、实地核查', en: 'Accept, review, put on notice, visit' },
  city_officer: { zh: '提出决定，或复核别人的决定', en: 'Propose a decision, or second another’s' },
  finance_officer: { zh: '看资金从哪里来、批给了谁', en: 'See where the money comes from and what it was granted for' },
  auditor: { zh: '只看不改：每个数字都能翻到案卷', en: 'Look, change nothing: every number opens to its cases' },
  administrator: { zh: '开户、重设密码', en: 'Open accounts, reset passwords' },
}) satisfies Record<Role, { zh: string; en: string }>

const shown = 20

/** The demonstration's people, in the order of a case's way. */
export async function demoPeople(act: Act) {
  return (await demoAccounts(act.db, act.city.slug)).map((row) => ({
    id: row.id,
    name: row.name,
    name_latin: latinName(row.name),
    role: row.role as Role,
    area: { zh: row.name_zh, en: row.name_en },
    what: toTry[row.role as Role],
  }))
}

/** A page of them, of those only in whose name, pinyin, role or place a text occurs. */
export async function peopleFound(act: Act, find: string, page: number) {
  const wanted = find.trim().toLowerCase()
  const told = ({ name, name_latin, role, area }: Awaited<ReturnType<typeof demoPeople>>[number]): string =>
    [name, name_latin, ...Object.values(roleWords[role]), ...Object.values(area)].join(' ').toLowerCase()
  const found = (await demoPeople(act)).filter((one) => told(one).includes(wanted))
  const pages = Math.ceil(found.length / shown)
  const at = Math.min(Math.max(page, 1), Math.max(pages, 1))
  return { people: found.slice((at - 1) * shown, at * shown), found: { find, page: at, pages } }
}
