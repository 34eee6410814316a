/** The three stories of the programme to their end: with a mouse, on a phone without script, and by keyboard alone. */
import { after, before, describe, test } from 'node:test'
import { openTown, type Town } from '../town.ts'
import { castOf } from './cast.ts'
import { keyboard } from './keyboard.ts'
import { pointer } from './pointer.ts'
import { stories } from './stories.ts'
import { tell, type Way } from './tell.ts'

const ways: Readonly<Record<string, Way>> = {
  'with a mouse on a desk': { options: {}, handOf: pointer },
  'by keyboard alone': { options: {}, handOf: keyboard },
  'on a phone whose browser runs no script': { options: { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, handOf: pointer },
}
let town: Town
before(async () => {
  town = await openTown(stories.flatMap((story) => Object.keys(ways).map((_, i) => [castOf(story, i).teller, story.role, story.division] as const)))
})
after(() => town.close())

for (const [i, [words, way]] of Object.entries(ways).entries())
  describe(words, () => {
    for (const story of stories) test(story.title, () => tell(town, story, castOf(story, i), way))
  })
