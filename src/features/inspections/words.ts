import { phrases } from '../../kit/say.ts'

export const words = phrases({
  inspections: { zh: '年度检查', en: 'Inspections' },
  lead: {
    zh: '每年从有效的牌匾里抽出一部分检查。抽取的办法和种子公开，谁都可以照样再抽一遍。',
    en: 'Every year some of the plaques in force are inspected. How they are drawn, and the seed, are public: anybody can draw them again.',
  },
  none: { zh: '还没有检查。', en: 'There is no inspection yet.' },
  none_yours: { zh: '您的牌匾没有抽到检查。', en: 'No plaque of yours has been drawn.' },
  open: { zh: '开始一次检查', en: 'Begin an inspection' },
  category: { zh: '类别', en: 'Category' },
  share: { zh: '每个区县抽百分之几', en: 'Percentage drawn in each district' },
  share_hint: { zh: '有零头就多抽一块；100 就是全查', en: 'Rounded up; 100 means all of them' },
  seed: { zh: '种子', en: 'Seed' },
  seed_hint: {
    zh: '用事先谁也不知道、事后谁都查得到的数，例如当天开奖号码',
    en: 'Something that nobody knows beforehand and everybody can look up afterwards, such as a lottery draw of the day',
  },
  due_on: { zh: '何时查完', en: 'To be finished by' },
  year: { zh: '年度', en: 'Year' },
  drawn_of: { zh: '{all} 块牌匾抽了 {n} 块', en: '{n} drawn of {all} plaques' },
  draw: { zh: '抽取经过', en: 'How they were drawn' },
  draw_how: {
    zh: '每个区县分开：把“种子、换行、牌匾编号”算 SHA-256，从小到大排，取前 {share}%（有零头加一）。下面是全部有效牌匾和抽中的。',
    en: 'Each district apart: take the SHA-256 of “seed, new line, plaque number”, sort from small to large, and take the first {share} % (rounded up). Below are all plaques in force, and which were drawn.',
  },
  plaque: { zh: '牌匾', en: 'Plaque' },
  district: { zh: '区县', en: 'District' },
  name: { zh: '名称', en: 'Name' },
  is_drawn: { zh: '抽中', en: 'Drawn' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  state: { zh: '状态', en: 'State' },
  due: { zh: '期限', en: 'Due' },
  late: { zh: '逾期', en: 'Late' },
  report: { zh: '结果', en: 'What came of it' },
  drawn: { zh: '待检查', en: 'To be inspected' },
  self_checked: { zh: '已自查', en: 'Checked by itself' },
  to_put_right: { zh: '待整改', en: 'To be put right' },
  put_right: { zh: '报告已整改', en: 'Reported as put right' },
  passed: { zh: '合格', en: 'Passed' },
  failed: { zh: '不合格，已提出撤销', en: 'Failed; withdrawal proposed' },
  self_check: { zh: '自查', en: 'Check it yourself' },
  find_good: { zh: '合格', en: 'As it should be' },
  find_fault: { zh: '有问题，限期整改', en: 'Something is wrong; to be put right in time' },
  answer: { zh: '报告整改', en: 'Report what was put right' },
  find_mended: { zh: '已整改，合格', en: 'Put right; passed' },
  find_unmended: { zh: '没有整改，提出撤销', en: 'Not put right; propose to withdraw' },
  note: { zh: '情况说明', en: 'What there is to say' },
  note_hint: { zh: '人数、场所、设备有没有变化', en: 'Whether people, premises or equipment have changed' },
  visited_on: { zh: '哪一天看的', en: 'Seen on' },
  found: { zh: '看到什么', en: 'What was found' },
  outcome: { zh: '结论', en: 'Outcome' },
  clause: { zh: '依据的条款', en: 'Clause' },
  record: { zh: '记录', en: 'Record' },
  send: { zh: '提交', en: 'Send' },
  history: { zh: '经过', en: 'What happened' },
  on_day: { zh: '{day}：{note}', en: '{day}: {note}' },
  nothing_to_do: { zh: '现在没有您要办的。', en: 'There is nothing for you to do now.' },
})
export const stateWords = {
  drawn: words.drawn,
  self_checked: words.self_checked,
  to_put_right: words.to_put_right,
  put_right: words.put_right,
  passed: words.passed,
  failed: words.failed,
} as const

export const messages = phrases({
  drawn: {
    zh: '牌匾 {number} 抽中了年度检查，请在 {day} 前自查。',
    en: 'Plaque {number} has been drawn for this year’s inspection; please check it yourself by {day}.',
  },
  to_put_right: {
    zh: '牌匾 {number} 检查发现：{note}。请在 {day} 前整改并报告。',
    en: 'Plaque {number} was inspected: {note}. Please put it right and report by {day}.',
  },
  passed: { zh: '牌匾 {number} 检查合格。', en: 'Plaque {number} has passed the inspection.' },
  failed: { zh: '牌匾 {number} 没有整改，已提出撤销：{note}', en: 'Plaque {number} was not put right; its withdrawal is proposed: {note}' },
})

export const sayings = phrases({
  gone: { zh: '找不到这次检查。', en: 'This inspection cannot be found.' },
  no_plaques: { zh: '这一类现在没有有效的牌匾，没有可抽的。', en: 'No plaque of this category is in force, so there is none to draw.' },
  not_inspected: { zh: '方案没有规定这一类要检查。', en: 'The plan asks for no inspection of this category.' },
  not_from_here: { zh: '现在是“{state}”，不能这样办。', en: 'It now stands at “{state}”, so this cannot be done.' },
  not_yours: { zh: '您现在的身份不能办理这一项。', en: 'Your role does not allow this.' },
  in_future: { zh: '还没到的日子不能记成已经看过。', en: 'A visit cannot be recorded for a day that has not come.' },
  past_due: { zh: '查完的日子要在今天以后。', en: 'The day to finish by must lie after today.' },
})
export const constraintWords = phrases({
  category_is_inspected_once_a_year: { zh: '这一类今年已经抽过，一年只抽一次。', en: 'This category has been drawn already this year; once a year is enough.' },
})
