/** The pages of the intake by name. */
import { phrases } from '../../../kit/say.ts'

export const pageWords = phrases({
  seeing: { zh: '看', en: 'Seeing' },
  hearing: { zh: '听和说', en: 'Hearing and speaking' },
  letters: { zh: '读和写', en: 'Reading and writing' },
  moving: { zh: '坐、站、走', en: 'Sitting, standing, getting about' },
  hands: { zh: '手和力气', en: 'Hands and strength' },
  learning: { zh: '学和记', en: 'Learning and remembering' },
  day: { zh: '一天的工作', en: 'A day at work' },
  people: { zh: '和人一起', en: 'With other people' },
  surroundings: { zh: '工作的环境', en: 'Surroundings' },
  wishes: { zh: '您想要的工作', en: 'The work you want' },
  weights: { zh: '什么对您更重要', en: 'What matters more to you' },
  consent: { zh: '同意用来找工作', en: 'Consent to use this to find work' },
})
