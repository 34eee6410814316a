/** What experts' opinions bring to the program. */
import { remindOfExperts } from './daily.ts'
import { asking } from './routes/asking.tsx'
import { ending } from './routes/ending.tsx'
import { byLink } from './routes/link.tsx'
import { constraintWords } from './words/said.ts'

export const opinionFeature = { routes: [...asking, ...ending, ...byLink], constraints: constraintWords, daily: remindOfExperts }
