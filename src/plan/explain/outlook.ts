/** What a plan says that the program reads and checks but no feature carries out yet: told, so that nobody relies on it. */
import type { Phrase } from '../../kit/say.ts'
import { constructs, standingsOf } from '../constructs.ts'
import type { Plan } from '../shape.ts'
import type { Section } from './tell.ts'

const titles = {
  computed: { zh: '已能算出，还没有功能去办', en: 'Worked out, but no feature acts on it yet' },
  read: { zh: '已能读懂和检查，还没有功能去办', en: 'Read and checked, not yet run' },
} as const satisfies Record<string, Phrase>
const title: Phrase = { zh: '程序办到哪一步', en: 'How far the program carries it out' }
const all: Phrase = { zh: '这份方案的每一项程序都能办。', en: 'The program carries out everything in this plan.' }

/** The constructs of a plan that do not run yet, by how far they come. */
export function outlook(plan: Plan): Section {
  const used = Object.entries(standingsOf(plan))
  const sections = (['computed', 'read'] as const).flatMap((standing): Section[] => {
    const lines = used.flatMap(([code, reached]) => {
      const found = constructs[code]
      return found && reached === standing ? [{ zh: `${found.title[0]}（${code}）`, en: `${found.title[1]} (${code})` }] : []
    })
    return lines.length > 0 ? [{ title: titles[standing], path: '', marks: [], lines, sections: [] }] : []
  })
  return { title, path: '', marks: [], lines: sections.length === 0 ? [all] : [], sections }
}
