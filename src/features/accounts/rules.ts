/** Pure decisions about accounts. */
import type { Role } from '../../kit/role.ts'

export const throttle = { window_minutes: 15, by_login: 5, by_address: 50 }

/** Minutes to wait before the next try; 0 when it may be made now. Every failure over the limit lengthens it, up to the window. */
export function waitMinutes(failures: { by_login: number; by_address: number }): number {
  const over = Math.max(failures.by_login - throttle.by_login, failures.by_address - throttle.by_address)
  return over < 0 ? 0 : Math.min(throttle.window_minutes, 1 + over * 2)
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
