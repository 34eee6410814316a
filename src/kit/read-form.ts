/** Reads a form: every field's fault at once, and what was typed stays. */
import { readDay } from './day.ts'
import { doorWords } from './door/route.ts'
import type { Answer, Answers, Faults, Field, Form, Typed } from './form.ts'
import { toHant } from './hant.ts'
import { readCertificateNo, readCitizenId, readCreditCode } from './identifiers.ts'
import { readMoney } from './money.ts'
import { Refusal } from './refusal.ts'
import { phrases, type Phrase } from './say.ts'

const words = phrases({
  missing: { zh: '请填写“{label}”', en: 'Enter: {label}' },
  choose: { zh: '请选择“{label}”', en: 'Choose: {label}' },
  number: { zh: '“{label}”请填整数，例如 3', en: '{label}: enter a whole number, such as 3' },
  between: { zh: '“{label}”请填 {least} 到 {most} 之间的数', en: '{label}: enter a number from {least} to {most}' },
  least: { zh: '“{label}”请填 {least} 或更大的数', en: '{label}: enter {least} or more' },
  money: { zh: '“{label}”请填金额，例如 10000', en: '{label}: enter an amount, such as 10000' },
  day: { zh: '“{label}”请填日期，例如 2026-11-23', en: '{label}: enter a date, such as 2026-11-23' },
  long: { zh: '“{label}”最多 {most} 字', en: '{label}: at most {most} characters' },
  short: { zh: '“{label}”至少 {least} 个字符', en: '{label}: at least {least} characters' },
  credit_code: { zh: '“{label}”应为 18 位，例如 92140107MA0EXAMPL0 的样式，请对照营业执照', en: '{label}: 18 characters as printed on the licence' },
  citizen_id: {
    zh: '“{label}”不对：应为 18 位，最后一位可能是 X，请对照身份证',
    en: '{label}: check it against the identity card; 18 characters, the last may be X',
  },
  certificate_no: {
    zh: '“{label}”不对：身份证号后加类别、等级两位，请对照残疾人证',
    en: '{label}: check it against the certificate; the identity number and two more digits',
  },
  phone: { zh: '“{label}”请填电话号码', en: '{label}: enter a telephone number' },
  login: { zh: '“{label}”请用 3 至 30 个小写字母、数字或 . _ -', en: '{label}: 3 to 30 lower-case letters, digits or . _ -' },
})

/** Values that every form may carry beside its own fields. */
const always = new Set(['go', 'back'])

type Read = { readonly answers: Answers; readonly faults: Faults; readonly typed: Typed }

/**
 * Reads what was posted against the table of fields. A field the form does not have is refused (422).
 * `partial` lets required fields stay empty, as in a draft saved while it is typed.
 */
export function readForm(form: Form, body: Typed, options: { partial?: boolean; also?: readonly string[] } = {}): Read {
  for (const name of Object.keys(body))
    if (!Object.hasOwn(form, name) && !always.has(name) && !options.also?.includes(name))
      throw new Refusal(422, doorWords.unknown_field, { name: name.slice(0, 40) })
  const answers: Record<string, Answer | undefined> = {}
  const faults: Record<string, Phrase> = {}
  const typed: Record<string, string | readonly string[] | undefined> = {}
  for (const [name, field] of Object.entries(form)) {
    typed[name] = field.kind.endsWith('password') ? undefined : body[name]
    const read = readField(field, body[name])
    if (read === undefined) {
      if (!field.optional && !options.partial) faults[name] = withLabel(field.options || field.kind === 'yes_no' ? words.choose : words.missing, field)
    } else if (isPhrase(read)) faults[name] = withLabel(read, field)
    else answers[name] = read
  }
  return { answers, faults, typed }
}

const isPhrase = (value: Answer | Phrase): value is Phrase => typeof value === 'object' && 'zh' in value
const withLabel = (phrase: Phrase, field: Field): Phrase => {
  const { label } = field
  const most = phrase === words.long ? limit(field) : field.at_most
  const put = (text: string, called: string) =>
    text
      .replace('{least}', `${least(field)}`)
      .replace('{most}', `${most}`)
      .replace('{label}', () => called)
  return { zh: put(phrase.zh, label.zh), en: put(phrase.en, label.en), ...(label.hant ? { hant: put(toHant(phrase.zh), label.hant) } : {}) }
}
const limit = (field: Field): number => field.max_length ?? (field.kind === 'long_text' ? 2000 : 200)
const least = (field: Field): number => field.at_least ?? (field.kind === 'new_password' ? 10 : 0)

/** undefined: nothing was typed; a phrase: what is wrong with it. */
function readField(field: Field, given: string | readonly string[] | undefined): Answer | Phrase | undefined {
  if (field.kind === 'choices') {
    const chosen = [...new Set(typeof given === 'string' ? [given] : given)].filter((key) => key !== '')
    if (chosen.some((key) => !Object.hasOwn(field.options ?? {}, key))) return words.choose
    return chosen.length === 0 ? undefined : chosen
  }
  // a browser sends a line break as two characters, and counts it as one
  const text = typeof given === 'string' ? (field.kind.endsWith('password') ? given : given.replaceAll('\r\n', '\n').trim()) : ''
  if (text === '') return undefined
  if (text.length > limit(field)) return words.long
  return readText(field, text)
}

function readText(field: Field, text: string): Answer | Phrase {
  switch (field.kind) {
    case 'number': {
      const plain = text.normalize('NFKC').replace(/,/g, '')
      if (!/^-?\d{1,9}$/.test(plain)) return words.number
      const n = Number(plain)
      if (field.at_most === undefined) return n < least(field) ? words.least : n
      return n < least(field) || n > field.at_most ? words.between : n
    }
    case 'money':
      return readMoney(text)?.toString() ?? words.money
    case 'day':
      return readDay(text) ?? words.day
    case 'yes_no':
      return text === 'yes' ? true : text === 'no' ? false : words.choose
    case 'choice':
      return Object.hasOwn(field.options ?? {}, text) ? text : words.choose
    case 'credit_code':
      return readCreditCode(text)?.code ?? words.credit_code
    case 'citizen_id':
      return readCitizenId(text)?.id ?? words.citizen_id
    case 'certificate_no':
      return readCertificateNo(text)?.certificate_no ?? words.certificate_no
    case 'phone':
      return /^[+\d][\d\s-]{6,19}$/.test(text.normalize('NFKC')) ? text.normalize('NFKC') : words.phone
    case 'login': {
      const login = text.normalize('NFKC').toLowerCase()
      return /^[a-z0-9][a-z0-9._-]{2,29}$/.test(login) ? login : words.login
    }
    case 'new_password':
      return text.length < least(field) ? words.short : text
    default:
      return text
  }
}
