import type { Verb } from '../main.ts'
export const demo: Verb = { says: 'demo', run: async () => 0 }
