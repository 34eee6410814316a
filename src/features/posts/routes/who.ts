import { idParam, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { postById, type PostFile } from '../store/posts.ts'
import { sayings } from '../words/said.ts'

export const readers = ['commissioner', 'district_officer', 'city_officer', 'auditor'] as const
/** who keeps the register and gives posts */
export const writers = ['district_officer', 'city_officer'] as const
/** who knows the people: puts them on the list, records what is known */
export const closeBy = ['commissioner', 'district_officer'] as const

export const isOneOf = ({ actor }: Visit, roles: readonly string[]): boolean => roles.includes(actor.role)

/** False for whoever sees less than a district: the share and the order are a district’s, and a part of them would mislead. */
export const knowsDistrict = ({ actor }: Visit): boolean => actor.area.length <= 6

/** The post an address is about; refuses 404 outside the area. */
export async function postIn(visit: Visit): Promise<PostFile> {
  const post = await postById(visit.db, idParam(visit))
  if (!post) throw new Refusal(404, sayings.no_post)
  visit.about('post', post.id)
  return post
}
