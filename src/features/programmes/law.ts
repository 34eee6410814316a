/** The national parameters that plans are read under. */
import { readFileSync } from 'node:fs'
import { readLaw, type Law } from '../../plan/law.ts'

let law: Law | undefined

/** The law that ships with the house (law/national.yaml). Throws when the file has faults: the house does not run without it. */
export function nationalLaw(): Law {
  if (law) return law
  const file = 'law/national.yaml'
  const read = readLaw(readFileSync(file, 'utf8'), file)
  if ('faults' in read) throw new Error(read.faults.map((fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.says.en}`).join('\n'))
  law = read.law
  return law
}
