import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Button, ButtonRow } from '../../../ui/button.tsx'
import { Heading, List } from '../../../ui/text.tsx'
import { vacancyFlow, type MoveName } from '../flow.ts'
import { words } from '../words.ts'
import { editWords } from '../words/edit.ts'

export type MovesProps = {
  voice: Voice
  at: string
  moves: readonly MoveName[]
  happened: readonly { move: string; made_at: Temporal.Instant }[]
}

const others: Readonly<Record<string, Phrase>> = { open: words.opened_move, ask: words.asked_move, edit: editWords.edit_move }
const told = (move: string): Phrase => others[move] ?? vacancyFlow[move as MoveName].says

/** What can be done with a vacancy now, and what was. */
export const Moves = ({ voice, at, moves, happened }: MovesProps): VNode => (
  <>
    {moves.length > 0 ? (
      <form method="post" action={`${at}/move`}>
        <ButtonRow>
          {moves.map((move) => (
            <Button weight={move === 'confirm' ? 'primary' : 'secondary'} name="move" value={move}>
              {voice.say(vacancyFlow[move].says)}
            </Button>
          ))}
        </ButtonRow>
      </form>
    ) : null}
    <Heading level={2}>{voice.say(words.history)}</Heading>
    <List items={happened.map(({ move, made_at }) => `${voice.instant(made_at)} ${voice.say(told(move))}`)} />
  </>
)
