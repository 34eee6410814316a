/** What is refused, asked and told. */
import { phrases } from '../../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这个职位。', en: 'This vacancy cannot be found.' },
  not_yours: { zh: '您现在的身份不能办理这一项。', en: 'Your role does not allow this.' },
  not_from_here: { zh: '这个职位现在是“{state}”，不能这样办。', en: 'This vacancy now stands at “{state}”, so this cannot be done.' },
  no_consent: { zh: '这位还没有同意用来匹配，所以不能看。', en: 'There is no consent to matching, so this cannot be shown.' },
  not_future: { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
  wage_wrong: { zh: '“每月工资”请填 1 到 1,000,000 元', en: 'Wage a month: enter 1 to 1,000,000 yuan' },
  openings_taken: { zh: '已经上岗的人比这还多，人数不能再少。', en: 'More persons are placed already: the openings cannot be fewer than those.' },
  closed_meanwhile: { zh: '这个职位刚刚关闭了，没有修改。', en: 'This vacancy has just been closed, so nothing was changed.' },
  no_condition: {
    zh: '职位不能按残疾类别或等级设条件（就业促进法第二十九条）。这份工作需要哪项功能、做什么用？请在下面选，并改掉这句话。',
    en: 'A vacancy cannot set a condition of disability category or grade (Employment Promotion Law, art. 29). Which function does the job need, and for what? Choose below, and change this sentence.',
  },
})
export const messages = phrases({
  confirm: {
    zh: '职位“{title}”发布满 30 天了，还在招吗？请在 {day} 前确认，否则自动关闭。',
    en: 'The vacancy “{title}” is 30 days old. Is it still open? Please confirm by {day}, or it closes by itself.',
  },
  closed: {
    zh: '职位“{title}”久未确认，已经关闭。还在招的话可以重新打开。',
    en: 'The vacancy “{title}” was not confirmed and is now closed. You can open it again.',
  },
})
export const constraintWords = phrases({
  vacancy_is_edited_one_at_a_time: {
    zh: '您打开这一页以后，别人改过这个职位。请重新打开再改。',
    en: 'Somebody else changed this vacancy after you opened the page. Open it again and make your change.',
  },
  vacancy_has_openings: { zh: '人数请填 1 到 1000。', en: 'Openings: 1 to 1,000.' },
})
