/** What the gallery shows the components with. No person in it is real. */
import type { Form } from '../../kit/form.ts'
import { phrases } from '../../kit/say.ts'
import type { Clause } from '../clause.tsx'

export const words = phrases({
  title: { zh: '组件图览', en: 'Gallery' },
  lead: { zh: '本站每一种组件，每一种状态，都在这一页上。', en: 'Every component of this site, in every state, on one page.' },
  text: { zh: '文字', en: 'Text' },
  buttons: { zh: '按钮与链接', en: 'Buttons and links' },
  fields: { zh: '填写', en: 'Fields' },
  with_faults: { zh: '交上来有错的表', en: 'A form that comes back with faults' },
  blocks: { zh: '独立的段落', en: 'Blocks' },
  lists: { zh: '清单与表格', en: 'Lists and tables' },
  case_parts: { zh: '一件事的经过', en: 'The parts of a case' },
  targets: { zh: '目标', en: 'Targets' },
  sign_in: { zh: '演示登录', en: 'Demonstration sign-in' },

  paragraph: {
    zh: '您在家门口开一间小店，市残联和区财政局各补一万元。材料齐了，二十个工作日内答复您。',
    en: 'You open a small shop near your home, and the city Federation and the district Finance Bureau each add 10,000 yuan. Once your papers are complete, you hear from us within 20 working days.',
  },
  aside: { zh: '金额以公示的为准。', en: 'The amount is the one in the public notice.' },
  first: { zh: '先填申请表', en: 'First fill in the application' },
  second: { zh: '再交三样材料', en: 'Then hand in three papers' },
  submit: { zh: '送审', en: 'Submit' },
  later: { zh: '存着，以后再填', en: 'Keep it for later' },
  withdraw: { zh: '撤回申请', en: 'Withdraw the application' },
  not_yet: { zh: '公示期满才能拨付', en: 'Pay after the notice has ended' },
  start: { zh: '开始申请', en: 'Start an application' },
  link: { zh: '实施方案全文', en: 'The plan in full' },
  city: { zh: '太原市', en: 'Taiyuan' },
  home: { zh: '首页', en: 'Home' },
  schemes: { zh: '可以申请的项目', en: 'Schemes you can apply for' },
})

const person = { zh: '和残疾人证上的一样', en: 'As on the disability certificate' }
const district = (zh: string, en: string) => ({ zh, en })

/** One field of each kind. */
export const everyKind: Form = {
  full_name: { kind: 'text', label: { zh: '姓名', en: 'Full name' }, hint: person, autocomplete: 'name' },
  story: { kind: 'long_text', label: { zh: '打算怎么经营', en: 'How you mean to run it' }, max_length: 200, optional: true },
  workers: { kind: 'number', label: { zh: '现有几名工人', en: 'How many workers you have now' } },
  invested: {
    kind: 'money',
    label: { zh: '自己投入多少', en: 'What you put in yourself' },
    hint: { zh: '不知道准数，写个大概', en: 'A rough figure will do' },
  },
  opened_on: { kind: 'day', label: { zh: '哪天开业', en: 'The day you opened' } },
  trained: { kind: 'yes_no', label: { zh: '参加过培训吗', en: 'Have you been trained?' } },
  trade: {
    kind: 'choice',
    label: { zh: '做哪一行', en: 'Your trade' },
    options: { massage: { zh: '盲人按摩', en: 'Blind massage' }, weaving: { zh: '居家编织', en: 'Weaving at home' }, shop: { zh: '网店', en: 'Online shop' } },
  },
  wishes: {
    kind: 'choices',
    label: { zh: '怎么和您联系', en: 'How to reach you' },
    options: { text: { zh: '短信', en: 'Text message' }, call: { zh: '电话', en: 'Phone call' }, sign: { zh: '手语视频', en: 'Sign-language video' } },
  },
  district: {
    kind: 'choice',
    label: { zh: '在哪个区县', en: 'Your district' },
    options: Object.fromEntries(
      ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅'].map((zh, i) => [`d${i + 1}`, district(`${zh}区`, `District ${i + 1}`)]),
    ),
  },
  credit_code: { kind: 'credit_code', label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, optional: true },
  citizen_id: { kind: 'citizen_id', label: { zh: '公民身份号码', en: 'Citizen identity number' } },
  certificate_no: { kind: 'certificate_no', label: { zh: '残疾人证号', en: 'Disability certificate number' } },
  phone: { kind: 'phone', label: { zh: '手机号', en: 'Mobile phone' } },
  account: { kind: 'login', label: { zh: '账号', en: 'Account name' } },
  secret: { kind: 'password', label: { zh: '密码', en: 'Password' } },
  new_secret: {
    kind: 'new_password',
    label: { zh: '新密码', en: 'New password' },
    hint: { zh: '至少十位，可以粘贴', en: 'At least ten characters; you can paste it' },
  },
}

export const clause: Clause = { plan: { zh: '《示例实施方案》', en: 'the sample plan' }, clause: { zh: '第十二条', en: 'clause 12' }, href: '#' }
