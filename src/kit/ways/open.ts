/** The ways that the settings name. */
import type { Settings } from '../settings.ts'
import { gatewayWay } from './gateway.ts'
import { mailWay } from './mail.ts'
import type { Ways } from './way.ts'

type Named = Pick<Settings, 'SMS_URL' | 'SMS_SECRET' | 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_SECRET' | 'FEDERATION_PHONE'>

/** A way whose settings are absent is not there; letters and calls always are, since people bring them. */
export const waysOf = ({ SMS_URL, SMS_SECRET, SMTP_URL, MAIL_FROM, MAIL_SECRET, FEDERATION_PHONE }: Named): Ways => ({
  sms: SMS_URL && SMS_SECRET ? gatewayWay(SMS_URL, SMS_SECRET) : undefined,
  email: SMTP_URL && MAIL_FROM ? mailWay(SMTP_URL, MAIL_FROM) : undefined,
  smsSecret: SMS_SECRET,
  mailSecret: MAIL_SECRET,
  phone: FEDERATION_PHONE,
})
