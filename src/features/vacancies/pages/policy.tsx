import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import type { PolicyLine, PolicySheet } from '../acts/policy.ts'
import { policyWords as words } from '../words/policy.ts'

/** The figure with its unit; a count or a share of what its title says. */
const figureSaid = (voice: Voice, { figure }: PolicyLine): string =>
  figure === undefined ? '' : figure.unit === 'percent' ? voice.percent(figure.value / 100) : voice.count(figure.value)

/** Where it stands: the document with its number and clause, how well it was read, or why it is only assumed. */
function basis(voice: Voice, { source, clause, assumed }: PolicyLine): string {
  if (!source) return assumed ? voice.say(words.assumed, { why: assumed }) : voice.say(words.no_source)
  const document = voice.say(source.title) + (source.document ? ` ${source.document}` : '')
  const stated = voice.say(words.by, { document, clause: clause ?? '' }).trim()
  return source.grade === 'read' ? stated : `${stated} ${voice.say(words.not_read)}`
}

const Lines = ({ voice, lines }: { voice: Voice; lines: readonly PolicyLine[] }): VNode => (
  <SummaryList
    voice={voice}
    rows={lines.map((line) => ({
      key: voice.say(line.title),
      value: (
        <>
          {figureSaid(voice, line)}
          {line.says ? voice.say(line.says) : null}
          <br />
          <span class="tx-quiet">
            <Mixed voice={voice} text={basis(voice, line)} />
          </span>
        </>
      ),
    }))}
  />
)

export type PolicyProps = { voice: Voice; name: string; staff_count: number; sheet: PolicySheet }

/** A sheet to print and hand over: what there is for this employer, each line with its document. */
export const PolicyPage = ({ voice, name, staff_count, sheet: { law, schemes } }: PolicyProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={name} />}>
      {voice.say(words.policy)}
    </Heading>
    <Lead>{voice.say(words.lead, { n: staff_count })}</Lead>
    <Heading level={2}>{voice.say(words.schemes)}</Heading>
    {schemes.length === 0 ? <EmptyState level={3} heading={voice.say(words.schemes)} why={voice.say(words.none)} /> : <Lines voice={voice} lines={schemes} />}
    <Heading level={2}>{voice.say(words.law)}</Heading>
    {law.length === 0 ? <EmptyState level={3} heading={voice.say(words.law)} why={voice.say(words.none)} /> : <Lines voice={voice} lines={law} />}
  </>
)
