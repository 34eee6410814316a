/** Who runs home work, who goes to the doors, who reads. */
export const runners = ['organisation', 'district_officer'] as const
export const visitors = ['organisation', 'commissioner', 'district_officer'] as const
export const readers = ['organisation', 'commissioner', 'district_officer', 'city_officer', 'auditor'] as const
