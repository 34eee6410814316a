import { phrases } from '../../kit/say.ts'

export const words = phrases({
  organisation: { zh: '单位', en: 'Organisation' },
  organisations: { zh: '单位', en: 'Organisations' },
  lead: { zh: '辖区内登记的单位和店铺。', en: 'Organisations and shops registered in your area.' },
  none: { zh: '辖区内还没有登记单位。', en: 'No organisation is registered in your area yet.' },
  register: { zh: '登记单位', en: 'Register an organisation' },
  your_details: { zh: '单位基本情况', en: 'About your organisation' },
  name: { zh: '登记名称', en: 'Registered name' },
  trading_name: { zh: '招牌名称', en: 'Trading name' },
  trading_hint: { zh: '对外公开只用这个名称', en: 'Only this name is shown to the public' },
  kind: { zh: '类型', en: 'Kind' },
  individual_business: { zh: '个体工商户', en: 'Sole trader' },
  company: { zh: '企业', en: 'Company' },
  cooperative: { zh: '农民专业合作社', en: 'Farmers’ cooperative' },
  social_organisation: { zh: '社会组织', en: 'Social organisation' },
  public_institution: { zh: '事业单位', en: 'Public institution' },
  other: { zh: '其他', en: 'Other' },
  credit_code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  check_note: { zh: '代码校验位不符时的说明', en: 'Reason, if the code’s check character does not match' },
  check_note_hint: {
    zh: '个别真实代码校验位也不符；对照执照原件后写明',
    en: 'A few real codes fail the check; say here that you compared it with the licence',
  },
  check_fails: {
    zh: '代码最后一位校验不符。请对照执照；确认无误就在“说明”里写一句。',
    en: 'The last character does not match. Compare it with the licence; if it is right, say so in the reason.',
  },
  staff_count: { zh: '在岗职工人数', en: 'Workers' },
  disabled_staff_count: { zh: '其中残疾人', en: 'of whom disabled' },
  disabled_too_many: { zh: '残疾职工人数不能多于职工总数', en: 'There cannot be more disabled workers than workers' },
  opened_on: { zh: '开业日期', en: 'Opened on' },
  address: { zh: '地址', en: 'Address' },
  owner_name_public: { zh: '愿意在公开名录里写店主姓名吗？', en: 'May the public register show the owner’s name?' },
  owner_hint: {
    zh: '名录本身会让人知道店主是残疾人；不愿意就选“否”，只写招牌名称',
    en: 'The register itself tells that the owner is disabled. Choose No and only the trading name is shown',
  },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  save: { zh: '保存', en: 'Save' },
  not_yet: { zh: '请先填单位基本情况。', en: 'Please enter your organisation’s details first.' },
})

export const constraintWords = phrases({
  credit_code_is_registered_once: {
    zh: '这个信用代码已经登记过。请找区县残联核对。',
    en: 'This credit code is registered already. Please ask the district Federation.',
  },
  organisation_account_id_key: { zh: '您的单位已经登记过，不用再登记。', en: 'Your organisation is registered already; there is no need to do it again.' },
  disabled_staff_are_staff: words.disabled_too_many,
})
