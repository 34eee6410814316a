/** `plan explain` and `plan diff`: plan files told in words, as text, a page or a paper. */
import { writeFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import { printPaper } from '../../kit/print/press.ts'
import { locales, voiceOf, type Locale, type Voice } from '../../kit/say.ts'
import { changePhrase, changesBetween } from '../../plan/diff.ts'
import { toldBlocks } from '../../plan/explain/blocks.ts'
import type { Plan } from '../../plan/shape.ts'
import { Told } from '../../ui/told.tsx'
import { planPaper } from '../../ui/told-paper.ts'
import { planIn } from './files.ts'

/** What stands behind a word such as `--lang`, and the words that are left. */
function taken(words: readonly string[], flag: string): { value: string | undefined; rest: readonly string[] } {
  const at = words.indexOf(flag)
  return at < 0 ? { value: undefined, rest: words } : { value: words[at + 1], rest: words.toSpliced(at, 2) }
}
const languages: Readonly<Record<string, Locale>> = { zh: 'zh-Hans', hant: 'zh-Hant', ...Object.fromEntries(locales.map((locale) => [locale, locale])) }

/** A plan as plain text, headings marked by their depth. */
const textOf = (voice: Voice, plan: Plan): string =>
  [
    voice.say(plan.title),
    ...toldBlocks(plan).map((block) =>
      block.kind === 'heading' ? `\n${'#'.repeat(block.level)} ${voice.say(block.says)}` : block.lines.map((line) => `- ${voice.say(line)}`).join('\n'),
    ),
  ].join('\n')

/** A plan as a page of its own, without the house around it. */
const pageOf = (voice: Voice, plan: Plan): string =>
  `<!doctype html>${render(
    <html lang={voice.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{voice.say(plan.title)}</title>
      </head>
      <body>
        <main>
          <h1>{voice.say(plan.title)}</h1>
          <Told voice={voice} blocks={toldBlocks(plan)} />
        </main>
      </body>
    </html>,
  )}`

/** Tells a plan: on the console, or into a .html, .txt or .pdf file. */
export function explain(words: readonly string[]): number {
  const { value: language = 'zh', rest } = taken(words, '--lang')
  const { value: out, rest: files } = taken(rest, '--out')
  const locale = languages[language]
  const [file] = files
  if (locale === undefined || file === undefined || (out !== undefined && !/\.(html|txt|pdf)$/.test(out))) {
    console.error('usage: tongxing plan explain FILE [--lang zh|hant|en] [--out FILE.txt|FILE.html|FILE.pdf]')
    return 2
  }
  const plan = planIn(file)
  if (!plan) return 1
  const voice = voiceOf(locale)
  if (out === undefined) console.log(textOf(voice, plan))
  else if (out.endsWith('.txt')) writeFileSync(out, `${textOf(voice, plan)}\n`)
  else if (out.endsWith('.html')) writeFileSync(out, pageOf(voice, plan))
  else writeFileSync(out, printPaper(planPaper(voice, plan)))
  return 0
}

/** Tells what differs between two plan files, in both languages. */
export function diff(words: readonly string[]): number {
  const { value: language = 'zh', rest } = taken(words, '--lang')
  const locale = languages[language]
  const [a, b] = rest
  if (locale === undefined || a === undefined || b === undefined) {
    console.error('usage: tongxing plan diff BEFORE AFTER [--lang zh|hant|en]')
    return 2
  }
  const [before, after] = [planIn(a), planIn(b)]
  if (!before || !after) return 1
  const voice = voiceOf(locale)
  const changes = changesBetween(before, after)
  for (const change of changes) {
    const scheme = change.scheme === undefined ? undefined : (after.schemes[change.scheme] ?? before.schemes[change.scheme])?.title
    console.log(`- ${voice.say(changePhrase(change))}${scheme ? ` [${voice.say(scheme)}]` : ''}`)
  }
  if (changes.length === 0) console.log(voice.say({ zh: '两份方案意思一样', en: 'The two plans say the same' }))
  return 0
}
