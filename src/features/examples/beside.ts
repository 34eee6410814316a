/** What model examples bring to the program. */
import { answering } from './routes/own.tsx'
import { handling } from './routes/desk.tsx'
import { takingDown } from './routes/taking-down.tsx'
import { reading } from './routes/public.tsx'
import { writing } from './routes/writing.tsx'
import { constraintWords } from './words/said.ts'

export { publicStoryOfCase } from './store/public.ts'
export const exampleFeature = { routes: [...reading, ...writing, ...handling, ...takingDown, ...answering], constraints: constraintWords }
