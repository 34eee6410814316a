/** Pure decisions about accounts. */
import type { Role } from '../../kit/role.ts'

export const throttle = { window_minutes: 15, by_login: 5, by_address: 50 }

export type Failures = { readonly count: number; /** minutes since the last of them */ readonly minutes_ago: number }

/** Whole minutes to wait before the next try; 0 when it may be made now. Every failure from the limit on lengthens it, up to the window. */
export function waitMinutes(failures: { by_login: Failures; by_address: Failures }): number {
  const left = ({ count, minutes_ago }: Failures, limit: number): number =>
    count < limit ? 0 : Math.ceil(Math.min(throttle.window_minutes, 1 + (count - limit) * 2) - minutes_ago)
  return Math.max(0, left(failures.by_login, throttle.by_login), left(failures.by_address, throttle.by_address))
}

/** Which roles a role may open accounts for. A commissioner and a district officer open those of the people they see; an administrator any. */
export function mayOpen(role: Role | 'system' | 'anyone'): readonly Role[] {
  switch (role) {
    case 'commissioner':
      return ['applicant']
    case 'district_officer':
      return ['applicant', 'organisation', 'commissioner']
    case 'city_officer':
      return ['applicant', 'organisation', 'commissioner', 'district_officer']
    case 'administrator':
      return ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor', 'administrator']
    default:
      return []
  }
}

/** Roles that see only what is their own, not an area. */
export const seesOwnOnly = (role: Role): boolean => role === 'applicant' || role === 'organisation'
