/** What a correction changed: answers before and after, papers new and taken off, remarks that were passed by. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { correctingWords as words } from '../words/correcting.ts'

export type ChangesProps = {
  voice: Voice
  at: string
  caption: string
  note: string
  answers: readonly { label: string; before: string; after: string; remark?: string | undefined }[]
  papers: readonly { id: number; title: string; file_name: string; how: 'added' | 'removed' }[]
  left: readonly { label: string; remark: string }[]
}

export const ChangesPage = ({ voice, at, caption, note, answers, papers, left }: ChangesProps): VNode => (
  <>
    <Heading level={1} size="l" caption={caption}>
      {voice.say(words.changes)}
    </Heading>
    <Lead>{voice.say(words.changes_lead)}</Lead>
    <Inset>
      {voice.say(words.returned_with)}: <Mixed voice={voice} text={note} />
    </Inset>
    {answers.length + papers.length === 0 ? <Text>{voice.say(words.nothing_changed)}</Text> : null}
    {answers.length > 0 ? (
      <DataTable
        caption={voice.say(words.answers_changed)}
        rows={answers}
        columns={[
          { head: voice.say(words.item), names: true, cell: ({ label }) => label },
          { head: voice.say(words.before), cell: ({ before }) => <Mixed voice={voice} text={before} /> },
          { head: voice.say(words.after), cell: ({ after }) => <Mixed voice={voice} text={after} /> },
          { head: voice.say(words.remark), cell: ({ remark }) => <Mixed voice={voice} text={remark ?? '—'} /> },
        ]}
      />
    ) : null}
    {papers.length > 0 ? (
      <DataTable
        caption={voice.say(words.papers_changed)}
        rows={papers}
        columns={[
          { head: voice.say(words.item), names: true, cell: ({ title }) => title },
          {
            head: voice.say(words.after),
            cell: ({ id, file_name, how }) => (
              <>
                <Tag tone={how === 'added' ? 'good' : 'plain'}>{voice.say(words[how])}</Tag>{' '}
                {how === 'added' ? <Link href={`${at}/documents/${id}`}>{file_name}</Link> : <Mixed voice={voice} text={file_name} />}
              </>
            ),
          },
        ]}
      />
    ) : null}
    {left.length > 0 ? <Left voice={voice} rows={left} /> : null}
    <Text>
      <Link href={at}>{caption}</Link>
    </Text>
  </>
)

const Left = ({ voice, rows }: { voice: Voice; rows: ChangesProps['left'] }): VNode => (
  <DataTable
    caption={voice.say(words.left)}
    rows={rows}
    columns={[
      { head: voice.say(words.item), names: true, cell: ({ label }) => label },
      { head: voice.say(words.remark), cell: ({ remark }) => <Mixed voice={voice} text={remark} /> },
    ]}
  />
)
