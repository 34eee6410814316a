/** Ways out of the house that a machine goes: a text or a mail is handed to somebody who brings it. */

export type Text = { readonly subject: string; readonly body: string }
export type Parcel = {
  readonly to: string
  readonly text: Text
  /** the same for a second copy of the same text, so that whoever brings it can drop the copy */
  readonly key: string
  readonly now: Temporal.Instant
}
/**
 * What became of it. `sent`: taken over; `delivered`: arrived; `refused`: the address is wrong, another try is no use;
 * `failed`: try again later. `why` is a code, never a text of the other side, which may hold the address.
 * `down`: nobody answered at all, so others need not be tried now.
 */
export type Outcome = { readonly came: 'sent' | 'delivered' | 'refused' | 'failed'; readonly why: string; readonly down?: true }
/** Never throws. */
export type Way = (parcel: Parcel) => Promise<Outcome>

export type Ways = {
  readonly sms?: Way | undefined
  readonly email?: Way | undefined
  /** the secret shared with the SMS gateway, for what it reports back */
  readonly smsSecret?: string | undefined
  /** the secret shared with whoever reports mails that came back */
  readonly mailSecret?: string | undefined
  /** the Federation's telephone, to be named in what goes out */
  readonly phone?: string | undefined
}
