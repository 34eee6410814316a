import type { Form } from '../../kit/form.ts'
import { roles, roleWords } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Role } from '../../kit/role.ts'
import { words } from './words.ts'

export const signInForm = {
  login: { kind: 'text', label: words.login, hint: words.login_hint, max_length: 60, autocomplete: 'username' },
  password: { kind: 'password', label: words.password, autocomplete: 'current-password' },
} as const satisfies Form

type Place = { readonly code: string; readonly name_zh: string; readonly name_en: string; readonly level: string; readonly parent: string | null }

/** Divisions as the options of a choice; a township carries its district's name. */
export function divisionOptions(places: readonly Place[], levels: readonly string[]): Record<string, Phrase> {
  const byCode = new Map(places.map((place) => [place.code, place]))
  return Object.fromEntries(
    places
      .filter(({ level }) => levels.includes(level))
      .map((place) => {
        const above = place.level === 'township' ? byCode.get(place.parent ?? '') : undefined
        return [place.code, { zh: `${above?.name_zh ?? ''}${place.name_zh}`, en: above ? `${place.name_en}, ${above.name_en}` : place.name_en }]
      }),
  )
}

export const registerForm = (divisions: Record<string, Phrase>) =>
  ({
    name: { kind: 'text', label: words.name, max_length: 50, autocomplete: 'name' },
    login: { kind: 'login', label: words.login, hint: words.login_hint, autocomplete: 'username' },
    password: { kind: 'new_password', label: words.new_password, hint: words.new_password_hint, at_least: 10, autocomplete: 'new-password' },
    division: { kind: 'choice', label: words.division, options: divisions },
  }) as const satisfies Form

export const openForm = (divisions: Record<string, Phrase>, allowed: readonly Role[]) =>
  ({
    name: { kind: 'text', label: words.name, max_length: 50 },
    login: { kind: 'login', label: words.login, hint: words.login_hint },
    role: {
      kind: 'choice',
      label: words.role,
      options: Object.fromEntries(roles.filter((role) => allowed.includes(role)).map((role) => [role, roleWords[role]])),
    },
    division: { kind: 'choice', label: words.division, options: divisions },
  }) as const satisfies Form
