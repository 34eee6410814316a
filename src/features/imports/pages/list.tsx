import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link } from '../../../ui/text.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import type { importsIn } from '../store/imports.ts'
import { stateWords } from '../words/flow.ts'
import { words } from '../words/said.ts'

export type ImportsProps = { voice: Voice; at: string; imports: Awaited<ReturnType<typeof importsIn>>; mayTake: boolean; fault?: Phrase | undefined }

/** The imports of an area, and the place to hand in another. */
export const ImportsPage = ({ voice, at, imports, mayTake, fault }: ImportsProps): VNode => (
  <>
    {fault ? <ErrorSummary voice={voice} form={{ file: { kind: 'text', label: words.file } }} faults={{ file: fault }} /> : null}
    <Heading level={1} size="l">
      {voice.say(words.imports)}
    </Heading>
    <Lead>{voice.say(words.imports_lead)}</Lead>
    {mayTake ? (
      <form method="post" action={at} enctype="multipart/form-data" noValidate>
        <FileUpload voice={voice} name="file" label={words.file} hint={words.file_hint} accept=".xlsx,.xls,.et,.csv" fault={fault} />
        <Button>{voice.say(words.upload)}</Button>
      </form>
    ) : null}
    {imports.length === 0 ? (
      <EmptyState heading={voice.say(words.imports)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.imports)}
        captionHidden
        rows={imports}
        columns={[
          { head: voice.say(words.file_name), names: true, cell: ({ id, file_name }) => <Link href={`${at}/${id}`}>{file_name}</Link> },
          {
            head: voice.say(words.state),
            cell: ({ state }) => <Tag tone={state === 'stored' ? 'good' : 'info'}>{voice.say(stateWords[state as 'stored'])}</Tag>,
          },
          { head: voice.say(words.by), cell: ({ by }) => by },
          { head: voice.say(words.at), cell: ({ started_at }) => voice.instant(started_at) },
        ]}
      />
    )}
  </>
)
