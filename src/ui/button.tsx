import type { ComponentChildren, VNode } from 'preact'

type Weight = 'primary' | 'secondary' | 'warning'
const look = (weight: Weight): string => (weight === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${weight}`)

export type ButtonProps = {
  weight?: Weight | undefined
  /** sent with the form, where one form has several buttons */
  name?: string | undefined
  value?: string | undefined
  disabled?: boolean | undefined
  /** where the form goes when it is this button that hands it in */
  formAction?: string | undefined
  children: ComponentChildren
}

/** Submits the form it stands in. Its words are a verb; a page has one primary button. */
export const Button = ({ weight = 'primary', name, value, disabled, formAction, children }: ButtonProps): VNode => (
  <button type="submit" class={look(weight)} name={name} value={value} disabled={disabled} formAction={formAction}>
    {children}
  </button>
)

/** A link that looks like a button, because it begins something. */
export const ButtonLink = ({ href, weight = 'primary', children }: { href: string; weight?: Weight | undefined; children: ComponentChildren }): VNode => (
  <a href={href} class={look(weight)}>
    {children}
  </a>
)

export const ButtonRow = ({ children }: { children: ComponentChildren }): VNode => <div class="govuk-button-group">{children}</div>

export type PostButtonProps = ButtonProps & { action: string; hidden?: Readonly<Record<string, string>> | undefined }

/** One act that needs no more than a press: a form with hidden values and one button. */
export const PostButton = ({ action, hidden = {}, ...button }: PostButtonProps): VNode => (
  <form method="post" action={action}>
    <HiddenValues values={hidden} />
    <Button {...button} />
  </form>
)

/** Values that go along unseen; one input for each of several. */
export const HiddenValues = ({ values }: { values: Readonly<Record<string, string | readonly string[]>> }): VNode => (
  <>{Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => <input type="hidden" name={name} value={one} />))}</>
)
