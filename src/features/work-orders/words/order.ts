import { phrases } from '../../../kit/say.ts'

export const words = phrases({
  orders: { zh: '居家加工', en: 'Home work' },
  lead: {
    zh: '送料、教、收货都到家里；单价在开工前说定。',
    en: 'Materials, training and collection come to the door; the piece rate is agreed before work begins.',
  },
  none: { zh: '还没有居家加工单。', en: 'There is no home work order yet.' },
  order: { zh: '加工单', en: 'Home work order' },
  open: { zh: '新开加工单', en: 'Open an order' },
  open_lead: {
    zh: '写明做什么、做多少、什么时候交；工人和单价下一步逐人登记。',
    en: 'Say what is made, how many, and by when. Workers and their rates come next, one by one.',
  },
  product: { zh: '做什么', en: 'Product' },
  product_hint: { zh: '例如：手工串珠', en: 'For example: hand-strung beads' },
  quantity: { zh: '件数', en: 'Pieces' },
  due_on: { zh: '交货日期', en: 'Due on' },
  run_by: { zh: '由谁组织', en: 'Run by' },
  run_by_district: { zh: '区县残联自己组织', en: 'The district Federation itself' },
  hourly_minimum: { zh: '当地小时最低工资', en: 'Local hourly minimum wage' },
  hourly_minimum_hint: { zh: '方案和法规参数里没有时才填', en: 'Only where neither the plan nor the law file has one' },
  minimum_document: { zh: '最低工资依据的文号', en: 'Document that sets it' },
  state: { zh: '进度', en: 'State' },
  shared_out: { zh: '已分到人', en: 'Shared out' },
  shared_out_of: { zh: '{n} 件，共 {all} 件', en: '{n} of {all} pieces' },
  workers: { zh: '在家做的人', en: 'Workers at home' },
  no_workers: { zh: '还没有登记工人。', en: 'No worker is entered yet.' },
  next: { zh: '下一步', en: 'What comes next' },
  history: { zh: '经过', en: 'What happened' },
  rounds: { zh: '上门路线', en: 'Rounds of the doors' },
  below_count: { zh: '低于最低工资的', en: 'Below the minimum wage' },
  late: { zh: '逾期', en: 'Late' },
  save: { zh: '保存', en: 'Save' },
})

export const stateWords = phrases({
  opened: { zh: '商定单价', en: 'Agreeing rates' },
  at_work: { zh: '正在做', en: 'At work' },
  to_settle: { zh: '待结算', en: 'To be settled' },
  settled: { zh: '待付款', en: 'To be paid' },
  paid: { zh: '已付清', en: 'Paid' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
})

export const moveWords = phrases({
  begin: { zh: '开工', en: 'Begin' },
  cancel: { zh: '取消这一单', en: 'Cancel the order' },
  finish: { zh: '货已收齐', en: 'Everything is back' },
  reopen: { zh: '还有没收的，接着做', en: 'Go on: something is still out' },
  settle: { zh: '结算', en: 'Settle' },
  close: { zh: '付清', en: 'Paid in full' },
  owe: { zh: '补付', en: 'More is owed' },
})
