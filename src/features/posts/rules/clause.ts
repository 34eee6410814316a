import type { Phrase } from '../../../kit/say.ts'
import type { Law } from '../../../plan/law.ts'

/** The document and clause of a value, as one cites it: 《…》（文号）第五十三条. */
export function clauseOf({ sources }: Law, row: { reference?: string | undefined; clause?: string | undefined }): Phrase {
  const source = row.reference === undefined ? undefined : sources[row.reference]
  if (!source) return { zh: '', en: '' }
  const number = source.document ?? ''
  const clause = row.clause ?? ''
  return {
    zh: `《${source.title.zh}》${number && `（${number}）`}${clause}`,
    en: `${source.title.en}${number && ` (${number})`}${clause && `, ${clause}`}`,
  }
}
