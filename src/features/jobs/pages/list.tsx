import type { ComponentChildren, VNode } from 'preact'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Heading } from '../../../ui/text.tsx'
import { placingWords as words } from '../words/placing.ts'
import { Placements, type TableProps } from './table.tsx'

/** The placements of a person or of an employer; an officer may record another. */
export const PlacementsPage = ({ name, add, ...table }: TableProps & { name: ComponentChildren; add?: string | undefined }): VNode => (
  <>
    <Heading level={1} size="l" caption={table.voice.say(words.placements)}>
      {name}
    </Heading>
    <Placements {...table} />
    {add ? (
      <ButtonRow>
        <ButtonLink href={add}>{table.voice.say(words.record)}</ButtonLink>
      </ButtonRow>
    ) : null}
  </>
)
