/** Editing a vacancy. */
import { phrases } from '../../../kit/say.ts'

export const editWords = phrases({
  edit: { zh: '修改职位', en: 'Change this vacancy' },
  lead: {
    zh: '改了立刻生效，等于也确认了还在招。原来写的留有记录；已经推荐来的人会收到通知。',
    en: 'A change counts at once, and confirms that the vacancy is still open. What stood before is kept, and those referred to it are told.',
  },
  occupation_hint: { zh: '改职业不会改功能要求，请逐项核对', en: 'Changing this does not change what the job asks: check each item' },
  division: { zh: '在哪里上班', en: 'Where the work is done' },
  save: { zh: '保存修改', en: 'Save the change' },
  edits: { zh: '改过的', en: 'Changes' },
  made: { zh: '{when}　{who}', en: '{when}, {who}' },
  line: { zh: '{label}：{before} → {after}', en: '{label}: {before} → {after}' },
  nothing: { zh: '（没写）', en: '(nothing)' },
  edit_move: { zh: '修改', en: 'Changed' },
})
