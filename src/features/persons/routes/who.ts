/** Who reads the register of persons, and who writes it. */
export const officials = ['commissioner', 'district_officer', 'city_officer', 'auditor'] as const
export const registrars = ['commissioner', 'district_officer'] as const
/** Merging and taking apart, corrections: not at a village desk. */
export const keepers = ['district_officer', 'city_officer'] as const
