import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset, Notification } from '../../../ui/blocks.tsx'
import { ButtonRow, PostButton } from '../../../ui/button.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { atWork, rowStates, type ImportState, type RowState } from '../flow.ts'
import { flowWords, rowWords, stateWords } from '../words/flow.ts'
import { words } from '../words/said.ts'

export type Counts = {
  readonly states: Readonly<Record<RowState, number>>
  readonly to_store: number
  readonly stored: number
  readonly undone: number
  readonly kept: number
}
export type ResultProps = {
  voice: Voice
  at: string
  file: string
  state: ImportState
  fault: boolean
  counts: Counts
  mayAct: boolean
  children?: ComponentChildren
}

/** Where an import stands: how far the work is, what the check found, what can be done next. */
export const ResultPage = ({ voice, at, file, state, fault, counts, mayAct, children }: ResultProps): VNode => {
  const all = rowStates.reduce((sum, one) => sum + counts.states[one], 0)
  return (
    <>
      <Heading level={1} size="l" caption={file}>
        {voice.say(stateWords[state])}
      </Heading>
      {fault ? (
        <Notification voice={voice} kind="important" heading={voice.say(words.stopped)}>
          {mayAct ? <PostButton action={`${at}/again`}>{voice.say(words.try_again)}</PostButton> : null}
        </Notification>
      ) : atWork.includes(state) ? (
        <Inset>
          <p role="status">
            {state === 'checking'
              ? voice.say(words.so_far, { count: all })
              : voice.say(words.stored_so_far, {
                  done: state === 'storing' ? counts.stored : counts.undone + counts.kept,
                  count: state === 'storing' ? counts.stored + counts.to_store : counts.stored + counts.undone + counts.kept,
                })}
          </p>
          <p>{voice.say(words.working)}</p>
          <Link href={at}>{voice.say(words.look_again)}</Link>
        </Inset>
      ) : null}
      <Heading level={2} size="m">
        {voice.say(words.result)}
      </Heading>
      <SummaryList
        voice={voice}
        rows={rowStates.map((one) => ({
          key: voice.say(rowWords[one]),
          value: counts.states[one] > 0 ? <Link href={`${at}?rows=${one}`}>{voice.count(counts.states[one])}</Link> : voice.count(0),
        }))}
      />
      {counts.states.wrong + counts.states.to_confirm > 0 && !atWork.includes(state) ? (
        <Text>
          <Link href={`${at}/wrong.xlsx`}>{voice.say(words.wrong_file)}</Link> {voice.say(words.wrong_file_note)}
        </Text>
      ) : null}
      {state === 'stored' ? <Text>{voice.say(words.outcome_stored, { count: counts.stored })}</Text> : null}
      {state === 'undone' ? <Text>{voice.say(words.undone_counts, { undone: counts.undone, kept: counts.kept })}</Text> : null}
      {mayAct ? <Acts voice={voice} at={at} state={state} to_store={counts.to_store} /> : null}
      {children ?? null}
    </>
  )
}

const Acts = ({ voice, at, state, to_store }: { voice: Voice; at: string; state: ImportState; to_store: number }): VNode => (
  <>
    {state === 'checked' ? <Text quiet>{voice.say(to_store > 0 ? words.store_note : words.nothing_to_store)}</Text> : null}
    {state === 'stored' ? <Text quiet>{voice.say(words.undo_note)}</Text> : null}
    <ButtonRow>
      {state === 'checked' && to_store > 0 ? <PostButton action={`${at}/store`}>{voice.say(words.store_count, { count: to_store })}</PostButton> : null}
      {state === 'stored' ? (
        <PostButton action={`${at}/undo`} weight="warning">
          {voice.say(flowWords.undo)}
        </PostButton>
      ) : null}
      {state === 'checked' || state === 'cancelled' ? (
        <PostButton action={`${at}/remap`} weight="secondary">
          {voice.say(flowWords.remap)}
        </PostButton>
      ) : null}
      {state === 'checked' || state === 'checking' ? (
        <PostButton action={`${at}/cancel`} weight="secondary">
          {voice.say(flowWords.cancel)}
        </PostButton>
      ) : null}
    </ButtonRow>
  </>
)
