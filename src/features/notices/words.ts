import { phrases } from '../../kit/say.ts'

export const words = phrases({
  notices: { zh: '正在公示', en: 'Notices open now' },
  notices_lead: { zh: '这些申请正在公示。谁都可以提出异议，不必写姓名。', en: 'These cases are on public notice. Anybody can object, without giving a name.' },
  none: {
    zh: '现在没有公示。审核通过的申请会在这里公示，期满自动撤下。',
    en: 'Nothing is on notice now. Cases that pass the review are shown here, and taken down when the time is over.',
  },
  notice: { zh: '公示', en: 'Public notice' },
  shown: { zh: '公示期：{from} 至 {to}', en: 'Shown from {from} to {to}' },
  cases_shown: { zh: '{n} 件申请', en: 'cases: {n}' },
  number: { zh: '编号', en: 'Number' },
  name: { zh: '申请人', en: 'Applicant' },
  place: { zh: '所在地', en: 'Place' },
  scheme: { zh: '项目', en: 'Scheme' },
  amount: { zh: '金额', en: 'Amount' },
  no_amount: { zh: '不涉及资金', en: 'No money' },
  object: { zh: '提出异议', en: 'Object' },
  object_to: { zh: '对 {number} 提出异议', en: 'Object to {number}' },
  object_lead: {
    zh: '写下您知道的情况。姓名和联系方式可以不留；留了，也只有处理的人看得到。',
    en: 'Write down what you know. You need not give a name or contact; if you do, only whoever handles it sees them.',
  },
  text: { zh: '有什么不对？', en: 'What is wrong?' },
  contact: { zh: '怎样联系您（可不填）', en: 'How to reach you (optional)' },
  send: { zh: '提交异议', en: 'Send the objection' },
  received: { zh: '异议已收到', en: 'Objection received' },
  receipt: { zh: '回执号 {receipt}。请记下，凭它可以查答复。', en: 'Receipt {receipt}. Keep it: with it you can look up the answer.' },
  objections_to: {
    zh: '异议由{body}受理，由没有经办过该申请的人处理。',
    en: 'Objections go to {body}, and are handled by somebody who did not review the case.',
  },
  proof: { zh: '内容指纹（SHA-256）：', en: 'Fingerprint of the content (SHA-256): ' },
  mask_why: { zh: '只写姓氏和地点，不写证号、电话、残疾类别和等级。', en: 'Only surname and place are shown: no number, telephone, category or grade.' },
  print: { zh: '打印：', en: 'Print: ' },
  print_plain: { zh: '海报（PDF）', en: 'poster (PDF)' },
  print_large: { zh: '大字版（PDF）', en: 'large print (PDF)' },
  print_easy: { zh: '易读版（PDF）', en: 'easy to read (PDF)' },
  code_alt: { zh: '二维码：打开这份公示', en: 'Square code: opens this notice' },
  code_says: { zh: '在手机上看这份公示、提出异议：{url}', en: 'See this notice and object on a phone: {url}' },
  easy_why: {
    zh: '下面的人和店申请了帮助。从{from}到{to}，大家可以看，也可以说不对的地方。',
    en: 'These people and shops asked for help. From {from} to {to} everybody can look, and can say what is wrong.',
  },
  easy_money: {
    zh: '{place}的{name}申请“{scheme}”。如果没有人说不对，会得到{amount}。',
    en: '{name} in {place} asked for “{scheme}”. If nobody says that something is wrong, they get {amount}.',
  },
  easy_plaque: { zh: '{place}的{name}申请“{scheme}”。这一项没有钱。', en: '{name} in {place} asked for “{scheme}”. No money goes with it.' },
  easy_object: { zh: '您知道有什么不对，就告诉{body}。可以不写名字。', en: 'If you know that something is wrong, tell {body}. You need not give your name.' },
  to_publish: { zh: '待公示', en: 'To put on notice' },
  to_publish_lead: { zh: '选中要一起公示的申请，先看预览，再张贴。', en: 'Choose the cases to show together, look at the preview, then post.' },
  nothing_to_publish: { zh: '现在没有待公示的申请。', en: 'No case waits to be put on notice.' },
  preview: { zh: '预览', en: 'Preview' },
  post: { zh: '张贴公示', en: 'Post the notice' },
  choose: { zh: '选择', en: 'Choose' },
  objections: { zh: '待答复的异议', en: 'Objections to answer' },
  no_objections: { zh: '没有待答复的异议。', en: 'No objection waits for an answer.' },
  filed: { zh: '提出时间', en: 'Filed' },
  answer: { zh: '答复', en: 'Answer' },
  upheld: { zh: '异议成立吗？', en: 'Is the objection upheld?' },
  upheld_yes: { zh: '成立，退回补正', en: 'Upheld; return the case for correction' },
  upheld_no: { zh: '不成立', en: 'Not upheld' },
  send_answer: { zh: '答复', en: 'Answer' },
  not_answered: { zh: '还没有答复', en: 'Not answered yet' },
  posted: { zh: '公示已张贴', en: 'The notice is posted' },
})

export const sayings = phrases({
  choose_cases: { zh: '请至少选一件申请。', en: 'Please choose at least one case.' },
  unlike_cases: {
    zh: '公示期不同、或不属于同一方案的申请，不能放在一份公示里。',
    en: 'Cases of different programmes or with different notice terms cannot share one notice.',
  },
  no_term: { zh: '方案没有写公示几天。', en: 'The plan does not say how long the notice is shown.' },
  gone: { zh: '找不到这份公示。', en: 'This notice cannot be found.' },
  over: { zh: '公示期已过，公示已撤下。', en: 'This notice is over and has been taken down.' },
  answered: { zh: '这条异议别人刚答复过。', en: 'Somebody has just answered this objection.' },
  not_the_reviewer: {
    zh: '经办过这件申请的人不能答复对它的异议，请另一位经办人来办。',
    en: 'Whoever reviewed a case cannot answer an objection to it; another officer must.',
  },
})

export const constraintWords = phrases({
  objection_answer_pkey: sayings.answered,
  decision_second_pkey: { zh: '别人刚复核过这个决定。', en: 'Somebody has just seconded this decision.' },
})
