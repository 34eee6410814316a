/** Complaints as everybody concerned reads them. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading } from '../../../ui/text.tsx'
import type { Complaint } from '../store/complaints.ts'
import { complaintWords as words } from '../words/complaint.ts'

/** One complaint with its answer. */
export const Said = ({ voice, complaint: { told_by, complaint, filed_at, upheld, answer } }: { voice: Voice; complaint: Complaint }): VNode => (
  <Inset>
    <strong>{voice.say(words[told_by as 'worker'])}</strong>: <Mixed voice={voice} text={complaint} />
    <br />
    <span class="tx-quiet">{voice.instant(filed_at)}</span>
    <br />
    {answer === null ? (
      <Tag tone="waiting">{voice.say(words.open)}</Tag>
    ) : (
      <Mixed voice={voice} text={voice.say(upheld ? words.answered_yes : words.answered_no, { answer })} />
    )}
  </Inset>
)

export const Complaints = ({ voice, complaints }: { voice: Voice; complaints: readonly Complaint[] }): VNode | null =>
  complaints.length === 0 ? null : (
    <>
      <Heading level={2}>{voice.say(words.complaints)}</Heading>
      {complaints.map((complaint) => (
        <Said voice={voice} complaint={complaint} />
      ))}
    </>
  )
