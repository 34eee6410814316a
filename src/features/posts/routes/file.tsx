/** One post: who holds it, how it was given, and what can be done next. */
import { bodyText, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { orderFor } from '../acts/candidates.ts'
import { secondHolder } from '../acts/filling.ts'
import { secondForm } from '../form.ts'
import { PostPage } from '../pages/file.tsx'
import { passingsOf, proposalsOf } from '../store/filling.ts'
import { holdingsOf, stepsOf } from '../store/leaving.ts'
import { sayings } from '../words/said.ts'
import { statusOf } from './asking.tsx'
import { isOneOf, knowsDistrict, postIn, readers, writers } from './who.ts'

async function file(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const post = await postIn(visit)
  const holdings = await holdingsOf(visit.db, post.id)
  const held = holdings.find(({ ended_on }) => ended_on === null || ended_on >= visit.today)
  const { ordered } = held || !knowsDistrict(visit) ? { ordered: [] } : await orderFor(visit, post.kind, post.division.slice(0, 6))
  return {
    page: (
      <PostPage
        voice={visit.voice}
        at={inCity(visit, `/posts/${post.id}`)}
        post={post}
        holdings={holdings}
        held={held}
        next={ordered[0]}
        steps={await stepsOf(
          visit.db,
          holdings.map(({ id }) => id),
        )}
        proposals={await proposalsOf(visit.db, post.id)}
        passings={await passingsOf(visit.db, post.id)}
        account={visit.actor.account}
        mayWrite={isOneOf(visit, writers)}
        typed={typed}
        faults={faults}
      />
    ),
    title: post.title,
    status: statusOf(faults),
    wide: true,
  }
}

async function second(visit: Visit): Promise<Reply> {
  const post = await postIn(visit)
  const { answers, faults, typed } = readForm(secondForm, visit.body)
  const unsaid = answers['agreed'] === false && bodyText(visit, 'note').trim() === '' ? { note: sayings.say_why } : {}
  const all = { ...unsaid, ...faults }
  if (statusOf(all) === 422) return file(visit, typed, all)
  await secondHolder(visit, post.id, { agreed: answers['agreed'] === true, note: answers['note'] ? String(answers['note']) : null })
  return { to: inCity(visit, `/posts/${post.id}`) }
}

export const filing: readonly Route[] = [
  { method: 'GET', url: '/:city/posts/:id', who: readers, audit: 'post.read', reads: 'file', answer: (visit) => file(visit) },
  { method: 'POST', url: '/:city/posts/:id/second', who: writers, audit: 'post.second', answer: second },
]
