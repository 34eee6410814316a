import type { VNode } from 'preact'
import { Tag, type Tone } from './tag.tsx'

export type TaskListProps = {
  /** where one page has two lists */
  id?: string | undefined
  tasks: readonly {
    text: string
    hint?: string | undefined
    /** where it is done; a task without one cannot be begun yet */
    href?: string | undefined
    state: { tone: Tone; text: string }
  }[]
}

/** Things to do or hand in, each with its state in words. */
export const TaskList = ({ id = 'task', tasks }: TaskListProps): VNode => (
  <ul class="govuk-task-list">
    {tasks.map(({ text, hint, href, state }, i) => {
      const own = `${id}-${i + 1}`
      const described = `${hint ? `${own}-hint ` : ''}${own}-state`
      return (
        <li class={`govuk-task-list__item${href ? ' govuk-task-list__item--with-link' : ''}`}>
          <div class="govuk-task-list__name-and-hint">
            {href ? (
              <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
                {text}
              </a>
            ) : (
              <div>{text}</div>
            )}
            {hint ? (
              <div id={`${own}-hint`} class="govuk-task-list__hint">
                {hint}
              </div>
            ) : null}
          </div>
          <div class="govuk-task-list__status" id={`${own}-state`}>
            <Tag tone={state.tone}>{state.text}</Tag>
          </div>
        </li>
      )
    })}
  </ul>
)
