/** Who signs a step together with its officer, and who has. */
import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../kit/say.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Link } from '../../ui/text.tsx'
import { signingWords as words } from '../review/words/signing.ts'

export type SignerRow = { readonly title: Phrase; readonly signed_at?: Temporal.Instant | undefined; readonly href?: string | undefined }

export const SignersTable = ({ voice, rows }: { voice: Voice; rows: readonly SignerRow[] }): VNode => (
  <DataTable
    caption={voice.say(words.signers)}
    rows={rows}
    columns={[
      { head: voice.say(words.signer), names: true, cell: ({ title }) => voice.say(title) },
      {
        head: voice.say(words.state),
        cell: ({ signed_at, href }) =>
          signed_at ? (
            voice.say(words.has_signed, { at: voice.instant(signed_at) })
          ) : (
            <>
              <Tag tone="waiting">{voice.say(words.awaited)}</Tag> {href ? <Link href={href}>{voice.say(words.sign)}</Link> : null}
            </>
          ),
      },
    ]}
  />
)
