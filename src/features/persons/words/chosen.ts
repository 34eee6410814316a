/** Choosing persons of a list, and what can be done to all of them. */
import { phrases } from '../../../kit/say.ts'

export const chosenWords = phrases({
  choose_one: { zh: '选中', en: 'Choose' },
  whole: { zh: '选中全部 {n} 人，不只是这一页', en: 'Choose all {n}, not this page alone' },
  act: { zh: '对选中的人', en: 'With those chosen' },
  ask_renewal: { zh: '提醒证件快到期', en: 'Remind that the certificate expires' },
  ask_visit: { zh: '请专职委员上门', en: 'Ask a commissioner to visit' },
  put_on_list: { zh: '放进工作名单', en: 'Put on a working list' },
  take_off_list: { zh: '移出工作名单', en: 'Take off a working list' },
  go_on: { zh: '继续', en: 'Continue' },
})
const { ask_renewal, ask_visit, put_on_list, take_off_list } = chosenWords
export const actsOnPersons = { ask_renewal, ask_visit, put_on_list, take_off_list }
