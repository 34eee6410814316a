/**
 * The three stories to their end, heard through a screen reader. What it says is kept beside this file
 * and must not change unseen; `KEEP_TRANSCRIPTS=1` before the command of the tests keeps it anew.
 */
import { deepEqual } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openTown, type Town } from '../town.ts'
import { castOf } from './cast.ts'
import { reader } from './reader.ts'
import { stories } from './stories.ts'
import { tell } from './tell.ts'
import { transcribed } from './transcript.ts'

let town: Town
before(async () => {
  town = await openTown(stories.map((story) => [castOf(story, 0).teller, story.role, story.division] as const))
})
after(() => town.close())

for (const story of stories)
  test(`${story.title}, and reads as sentences`, async () => {
    const lines: string[] = []
    const faults: string[] = []
    await tell(town, story, castOf(story, 0), {
      options: { bypassCSP: true },
      handOf: reader,
      arrives: async (page, who) => {
        const read = await transcribed(page, who)
        lines.push(...read.lines)
        faults.push(...read.faults)
      },
    })
    const file = `test/browser/transcripts/${story.title.replaceAll(' ', '-')}.txt`
    if (process.env['KEEP_TRANSCRIPTS']) writeFileSync(file, lines.join('\n'))
    deepEqual(faults, [])
    deepEqual(lines, readFileSync(file, 'utf8').split('\n'))
  })
