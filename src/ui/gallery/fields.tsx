import type { VNode } from 'preact'
import type { Faults, Form } from '../../kit/form.ts'
import type { Voice } from '../../kit/say.ts'
import { FieldInput } from '../field.tsx'
import { FormPage, SavedLine } from '../form-page.tsx'
import { Link } from '../text.tsx'
import { FileUpload } from '../upload.tsx'
import { everyKind, words } from './sample.ts'
import { sure } from '../../kit/sure.ts'

const answers = { full_name: '示例甲', story: '卖手工编的筐。', wishes: ['text', 'sign'], trained: 'yes', trade: 'weaving', district: 'd3', invested: '8,000' }
const licence = { zh: '营业执照', en: 'Business licence' }
const photo = { zh: '店面照片', en: 'Photograph of the shop' }

/** Each kind of field, empty, and with answers in it. */
export const FieldGallery = ({ voice }: { voice: Voice }): VNode => (
  <form method="post" action="#" noValidate data-keep="/keep" data-failed="">
    {Object.entries(everyKind).map(([name, field]) => (
      <FieldInput voice={voice} name={name} field={field} />
    ))}
    <FieldInput voice={voice} id="story-filled" name="story_filled" field={sure(everyKind['story'])} typed={answers.story} />
    <FieldInput voice={voice} id="wishes-filled" name="wishes_filled" field={sure(everyKind['wishes'])} typed={answers.wishes} />
    <FileUpload voice={voice} name="licence" label={licence} hint={{ zh: '拍照也可以', en: 'A photograph will do' }} accept="image/*,.pdf" />
    <FileUpload voice={voice} name="photos" label={photo} optional multiple kept={[{ href: '#', name: 'shop-1.jpg' }]} />
    <SavedLine voice={voice} saved="14:32" />
  </form>
)

const asked: Form = Object.fromEntries(['opened_on', 'invested', 'trade', 'workers', 'phone'].map((name) => [`asked_${name}`, sure(everyKind[name])]))
const faults: Faults = {
  asked_opened_on: { zh: '没有 2026年2月30日 这一天', en: 'There is no 30 February 2026' },
  asked_invested: { zh: '请用数字写金额，例如 8000', en: 'Write the amount in figures, for example 8000' },
  asked_trade: { zh: '请选一行', en: 'Choose your trade' },
  asked_licence: { zh: '请交营业执照', en: 'Hand in the business licence' },
}

/** A whole form page that comes back: the summary, the errors beside the fields, the answers kept. */
export const FaultyForm = ({ voice }: { voice: Voice }): VNode => (
  <FormPage
    voice={voice}
    heading={voice.say(words.with_faults)}
    caption={voice.say({ zh: '示例申请 S-0001', en: 'Sample application S-0001' })}
    lead={voice.say({ zh: '这一页只问您的店。', en: 'This page asks about your shop only.' })}
    action="#"
    form={asked}
    typed={{ asked_opened_on: '2026年2月30日', asked_invested: '<八千>', asked_workers: '3' }}
    faults={faults}
    button={voice.say(words.submit)}
    beside={<Link href="#">{voice.say(words.later)}</Link>}
    keep="/keep"
    saved="14:32"
    files
  >
    <FileUpload voice={voice} name="asked_licence" label={licence} fault={faults['asked_licence']} />
  </FormPage>
)
