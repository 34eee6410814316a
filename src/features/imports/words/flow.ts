/** What is done with an import, and where it stands. */
import { phrases } from '../../../kit/say.ts'

export const flowWords = phrases({
  check: { zh: '检查每一行', en: 'Check every row' },
  remap: { zh: '重新对应列', en: 'Match the columns again' },
  store: { zh: '登记进台账', en: 'Put into the register' },
  undo: { zh: '整批撤回', en: 'Take back the whole import' },
  cancel: { zh: '取消这次导入', en: 'Cancel this import' },
})

export const stateWords = phrases({
  mapping: { zh: '等您确认各列', en: 'Waiting for its columns' },
  checking: { zh: '正在检查', en: 'Being checked' },
  checked: { zh: '已检查，还没有登记', en: 'Checked, not in the register yet' },
  storing: { zh: '正在登记', en: 'Being put into the register' },
  stored: { zh: '已登记', en: 'In the register' },
  undoing: { zh: '正在撤回', en: 'Being taken back' },
  undone: { zh: '已撤回', en: 'Taken back' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
})

export const rowWords = phrases({
  new: { zh: '新登记', en: 'New' },
  change: { zh: '有变化', en: 'Changes' },
  same: { zh: '无变化', en: 'Same as registered' },
  doubtful: { zh: '要您确认', en: 'For you to decide' },
  to_confirm: { zh: '要说明理由', en: 'To confirm with a reason' },
  wrong: { zh: '有错', en: 'Wrong' },
})
