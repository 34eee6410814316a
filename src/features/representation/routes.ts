/** What acting for others brings to the program. */
import { endWhatIsOver } from './daily.ts'
import { ending } from './routes/ending.tsx'
import { recording } from './routes/recording.tsx'
import { constraintWords } from './words.ts'

export const representationFeature = { routes: [...recording, ...ending], constraints: constraintWords, daily: endWhatIsOver }
