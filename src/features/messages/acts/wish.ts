/** Keeping how somebody wants to be told. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import type { Locale } from '../../../kit/say.ts'
import { isChannel } from '../rules/channel.ts'
import { insertWish } from '../store/wishes.ts'
import { wishWords } from '../words/inbox.ts'
import { emailPlace, type Holder } from './holder.ts'

const isEmail = (text: string): boolean => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[a-z0-9-]{2,}$/i.test(text)

/** What is wrong with the answers beyond their fields. */
export function wishFaults({ channel, email }: Answers): Faults {
  if (typeof email === 'string' && email !== '') return isEmail(email.trim()) ? {} : { email: wishWords.email_wrong }
  return channel === 'email' ? { email: wishWords.email_missing } : {}
}

/** Keeps a wish as a new row; what was wished before stays there to be seen. */
export async function keepWish(act: Act, { person_id, account_id, division }: Holder, { channel, email, locale, easy_read }: Answers): Promise<void> {
  const address = typeof email === 'string' ? email.trim() : ''
  await insertWish(act.db, {
    person_id,
    account_id,
    division,
    channel: typeof channel === 'string' && isChannel(channel) ? channel : null,
    email_sealed: address === '' ? null : act.tools.cipher.seal(address, emailPlace),
    locale: locale as Locale,
    easy_read: easy_read === true,
    recorded_by: accountOf(act),
    recorded_at: act.now,
  })
}
