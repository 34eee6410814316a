/** What outreach brings to the program. */
import { listing } from './routes/listing.tsx'
import { recording } from './routes/recording.tsx'
import { constraintWords } from './words.ts'

export const outreachFeature = { routes: [...listing, ...recording], constraints: constraintWords }
