/** What was remarked of single answers and papers when a case was returned, for whoever corrects it. */
import type { Act } from '../../kit/act.ts'
import type { Voice } from '../../kit/say.ts'
import type { Case } from '../applications/acts.ts'
import { correctionOf } from '../applications/store/corrections.ts'

export async function remarksOn(act: Act, { application, scheme }: Case, voice: Voice): Promise<string[]> {
  if (application.state !== 'returned') return []
  const correction = await correctionOf(act.db, application.id)
  return (correction?.remarks ?? []).map(({ about, name, remark }) => {
    const title = about === 'answer' ? scheme.asks[name]?.label : scheme.documents[name]?.title
    return `${voice.say(title ?? { zh: name, en: name })}: ${remark}`
  })
}
