import { phrases, type Voice } from '../../kit/say.ts'

export const words = phrases({
  work: { zh: '能做的工作和适合的职位', en: 'Work this person can do, and jobs that fit' },
  person: { zh: '残疾人', en: 'Person' },
  persons: { zh: '残疾人', en: 'Persons' },
  persons_lead: { zh: '辖区内登记的残疾人。打开档案会留下记录。', en: 'Persons registered in your area. Opening a file is recorded.' },
  none: { zh: '辖区内还没有登记残疾人。', en: 'No person is registered in your area yet.' },
  register: { zh: '登记残疾人', en: 'Register a person' },
  your_details: { zh: '您的基本情况', en: 'About you' },
  your_details_lead: { zh: '只填一次，以后的申请都用它。', en: 'You enter this once; every later application uses it.' },
  name: { zh: '姓名', en: 'Name' },
  certificate_no: { zh: '残疾人证号', en: 'Disability certificate number' },
  certificate_hint: { zh: '身份证号后再加两位；加密保存，页面上不显示', en: 'The identity number and two more digits. Kept encrypted and not shown on pages' },
  valid_from: { zh: '残疾人证签发日期', en: 'Certificate issued on' },
  valid_to: { zh: '残疾人证有效期至', en: 'Certificate valid until' },
  phone: { zh: '联系电话（可以是家人的）', en: 'Telephone (may be a relative’s)' },
  division: { zh: '街道或乡镇', en: 'Subdistrict or township' },
  village: { zh: '村或社区', en: 'Village or community' },
  placements: { zh: '就业安置', en: 'Placements' },
  refer: { zh: '推荐到职位', en: 'Refer to a vacancy' },
  communication: { zh: '怎样联系您方便', en: 'How we should communicate with you' },
  none_needed: { zh: '没有特别要求', en: 'No special need' },
  sign_language: { zh: '手语，不打电话', en: 'Sign language, no phone calls' },
  captions: { zh: '文字，不打电话', en: 'Text, no phone calls' },
  large_print: { zh: '大字', en: 'Large print' },
  voice: { zh: '语音或电话', en: 'Voice or telephone' },
  guardian_copied: { zh: '同时告诉监护人', en: 'Also tell my guardian' },
  save: { zh: '保存', en: 'Save' },
  already: {
    zh: '这个残疾人证号已经登记过。请找区县残联核对，不要重复登记。',
    en: 'This certificate number is registered already. Please ask the district Federation; do not register twice.',
  },
  not_yet: { zh: '请先填您的基本情况。', en: 'Please enter your details first.' },
  category: { zh: '残疾类别', en: 'Disability category' },
  birth_on: { zh: '出生日期', en: 'Born on' },
  visual: { zh: '视力', en: 'visual' },
  hearing: { zh: '听力', en: 'hearing' },
  speech: { zh: '言语', en: 'speech' },
  physical: { zh: '肢体', en: 'physical' },
  intellectual: { zh: '智力', en: 'intellectual' },
  mental: { zh: '精神', en: 'mental' },
  multiple: { zh: '多重', en: 'multiple' },
  grade: { zh: '等级', en: 'Grade' },
  file_for: { zh: '替本人申报', en: 'File for this person' },
})

export const constraintWords = phrases({
  citizen_id_is_registered_once: {
    zh: '这个身份证号已经登记过。请找区县残联核对，不要重复登记。',
    en: 'This identity number is registered already. Please ask the district Federation; do not register twice.',
  },
  certificate_is_registered_once: words.already,
  disposal_second_pkey: { zh: '这份清单已经有人决定。', en: 'This list has been decided already.' },
  one_rule_for_an_event: {
    zh: '同时有人登记了这件事的期限。请看现在的期限，需要时再登记。',
    en: 'A term for this event was entered at the same moment. Look at the term that stands now, and enter yours again if it is still needed.',
  },
  person_account_id_key: { zh: '您的情况已经登记过，不用再登记。', en: 'Your details are registered already; there is no need to do it again.' },
})

/** What stands in place of a name that was taken off. */
export const noName = { name: '已匿名', name_latin: 'Anonymised' } as const
/** A name as a page says it: what stands in place of one is a word, and said in the reader’s language. */
export const nameSaid = (voice: Voice, name: string): string => (name === noName.name ? voice.say({ zh: noName.name, en: noName.name_latin }) : name)
