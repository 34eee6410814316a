/** Writing the story of a granted case, with a picture. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { caseIn } from '../../applications/acts.ts'
import { writeStory } from '../acts.ts'
import { storyForm } from '../form.ts'
import { hasNumber, type Told } from '../rules.ts'
import { storyOfCase, type Story } from '../store.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

export const writers = ['district_officer', 'city_officer'] as const

async function formPage(visit: Visit, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const { application } = await caseIn(visit, idParam(visit))
  if (application.state !== 'granted') throw new Refusal(409, sayings.not_granted)
  const before = await storyOfCase(visit.db, application.id)
  const { voice } = visit
  const hasPicture = (before?.picture_sha256 ?? null) !== null
  const heading = voice.say(before ? words.rewrite : words.write)
  const known = before ? { ...before, picture_alt_zh: before.picture_alt_zh ?? '', picture_alt_en: before.picture_alt_en ?? '' } : {}
  const form = storyForm(hasPicture)
  const boxes = Object.fromEntries(Object.keys(form).map((name) => [name, (typed ?? (known as Typed))[name]]))
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        caption={application.number ?? ''}
        lead={voice.say(words.desk_lead)}
        action={inCity(visit, `/cases/${application.id}/story`)}
        form={form}
        typed={boxes}
        faults={faults}
        button={voice.say(words.save)}
        files
      >
        <FileUpload
          voice={voice}
          name="picture"
          label={words.picture}
          hint={hasPicture ? words.picture_stays : undefined}
          accept="image/*"
          optional
          fault={faults['picture']}
        />
      </FormPage>
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** The picture that the text will have: a new one, the one before, or none. A fault where it cannot be kept. */
async function pictured(visit: Visit, before: Story | undefined, dropped: boolean): Promise<{ sha256: string | null; faults: Faults }> {
  const file = visit.uploads.find(({ field, bytes }) => field === 'picture' && bytes.length > 0)
  if (!file) return { sha256: dropped ? null : (before?.picture_sha256 ?? null), faults: {} }
  try {
    const { sha256, media_type } = await visit.tools.files.keep(file.bytes)
    return media_type === 'image/jpeg' ? { sha256, faults: {} } : { sha256: null, faults: { picture: sayings.no_picture } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { sha256: null, faults: { picture: error.phrase } }
  }
}

async function write(visit: Visit): Promise<Reply> {
  const { application } = await caseIn(visit, idParam(visit))
  const before = await storyOfCase(visit.db, application.id)
  const { answers, faults, typed } = readForm(storyForm((before?.picture_sha256 ?? null) !== null), visit.body, { also: ['picture'] })
  const picture = await pictured(visit, before, answers['drop_picture'] === true)
  const text = (name: string): string => String(answers[name] ?? '')
  const seen = picture.sha256 === null ? null : text
  const told: Told = {
    title_zh: text('title_zh'),
    title_en: text('title_en'),
    text_zh: text('text_zh'),
    text_en: text('text_en'),
    picture_sha256: picture.sha256,
    picture_alt_zh: seen?.('picture_alt_zh') ?? null,
    picture_alt_en: seen?.('picture_alt_en') ?? null,
  }
  const numbered = Object.entries(told).filter(([name, value]) => name !== 'picture_sha256' && typeof value === 'string' && hasNumber(value))
  const undescribed = picture.sha256 === null ? [] : ['picture_alt_zh', 'picture_alt_en'].filter((name) => text(name) === '')
  const all: Faults = {
    ...Object.fromEntries([...numbered.map(([name]) => [name, sayings.has_number]), ...undescribed.map((name) => [name, sayings.describe])]),
    ...picture.faults,
    ...faults,
  }
  if (Object.keys(all).length > 0) return formPage(visit, typed, all)
  const id = await writeStory(visit, application.id, told)
  visit.about('example', id)
  return { to: inCity(visit, `/stories/${id}`) }
}

export const writing: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/story', who: writers, audit: 'example.write_page', answer: (visit) => formPage(visit) },
  { method: 'POST', url: '/:city/cases/:id/story', who: writers, audit: 'example.write', uploads: true, answer: write },
]
