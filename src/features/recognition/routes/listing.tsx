/** The register as a list and as open data. */
import { idIn, inCity, queryText, type Reply, type Visit } from '../../../kit/door/route.ts'
import type { Form } from '../../../kit/form.ts'
import { safe } from '../../../kit/sheet/write/csv.ts'
import { areaOf } from '../../../kit/role.ts'
import type { Phrase } from '../../../kit/say.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { programmeById, programmes } from '../../programmes/acts.ts'
import { PlaquesPage, type Plaque } from '../pages/public.tsx'
import type { Standing } from '../flow.ts'
import * as store from '../store.ts'
import { words } from '../words.ts'

type Row = Awaited<ReturnType<typeof store.plaqueList>>[number]

export async function shown(visit: Visit, row: Row): Promise<Plaque> {
  const { plan } = await programmeById(visit, row.plan_version_id)
  return {
    ...row,
    category_title: plan.recognitions[row.category]?.title ?? { zh: row.category, en: row.category },
    place: { zh: `${row.parent_zh === '太原市' ? '' : (row.parent_zh ?? '')}${row.name_zh}`, en: row.name_en },
    standing: row.standing as Standing,
    valid: row.standing === 'valid' && (row.valid_to === null || row.valid_to >= visit.today),
  }
}

export async function list(visit: Visit): Promise<Reply> {
  const filter = {
    category: queryText(visit, 'category'),
    district: queryText(visit, 'district').replace(/\D/g, ''),
    name: queryText(visit, 'name').slice(0, 40),
  }
  const page = Math.min(idIn(queryText(visit, 'page')) ?? 0, 1e5)
  const rows = await store.plaqueList(visit.db, filter, page * 100)
  const plaques: Plaque[] = []
  for (const row of rows) plaques.push(await shown(visit, row))
  const at = (n: number) => `${inCity(visit, '/plaques')}?${new URLSearchParams({ ...filter, page: String(n) })}`
  return {
    page: (
      <PlaquesPage
        voice={visit.voice}
        city={visit.city.slug}
        plaques={plaques}
        filters={await filterForm(visit)}
        typed={filter}
        previous={page > 0 ? at(page - 1) : undefined}
        next={rows.length === 100 ? at(page + 1) : undefined}
      />
    ),
    title: visit.voice.say(words.plaques),
    wide: true,
  }
}

async function filterForm(visit: Visit): Promise<Form> {
  const categories: Record<string, Phrase> = Object.fromEntries(
    (await programmes(visit)).flatMap(({ plan }) => Object.entries(plan.recognitions).map(([id, { title }]) => [id, title])),
  )
  const districts = divisionOptions(await divisionsIn(visit.db, areaOf(visit.city.division)), ['district'])
  return {
    name: { kind: 'text', label: words.name, optional: true },
    category: { kind: 'choice', label: words.category, options: categories, optional: true },
    district: { kind: 'choice', label: words.district, options: districts, optional: true },
  }
}

/** Quoted always, and made safe as every list that is given out. */
const csvCell = (value: string | null): string => `"${safe(value ?? '').replaceAll('"', '""')}"`

export async function csv(visit: Visit): Promise<Reply> {
  const lines = ['plaque_number,category,shown_name,shown_owner,division,valid_from,valid_to,standing']
  for (let offset = 0; ; offset += 100) {
    const rows = await store.plaqueList(visit.db, {}, offset)
    for (const row of rows)
      lines.push(
        [row.plaque_number, row.category, row.shown_name, row.shown_owner, row.division, row.valid_from, row.valid_to, row.standing].map(csvCell).join(','),
      )
    if (rows.length < 100) break
  }
  return { file: `\uFEFF${lines.join('\r\n')}\r\n`, media_type: 'text/csv; charset=utf-8', name: 'plaques.csv' }
}
