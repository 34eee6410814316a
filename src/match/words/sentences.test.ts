/** Explanations said in words. */
import { equal, match, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { locales, voiceOf } from '../../kit/say.ts'
import { axisIds, levels, purposes, type Use } from '../axes.ts'
import { goldCases } from '../gold/cases.ts'
import { goldPersons } from '../gold/persons.ts'
import { goldVacancies } from '../gold/vacancies.ts'
import { judge } from '../judge.ts'
import { levelPhrase } from './axis.ts'
import { employerSentence, questionSentence, sentencesFor } from './sentences.ts'
import { usePhrase } from './use.ts'

const told = goldCases.map(({ person, vacancy }) => judge(goldPersons[person], goldVacancies[vacancy]))

describe('an explanation in sentences', () => {
  test('every level of every axis and every purpose has words in both languages', () => {
    for (const axis of axisIds) {
      for (const level of levels) ok(levelPhrase(axis, level).zh && levelPhrase(axis, level).en)
      for (const purpose of purposes[axis]) ok(usePhrase({ axis, purpose } as Use).zh !== axis)
    }
  })

  test('no sentence keeps an open slot, in any script', () => {
    for (const locale of locales)
      for (const each of told)
        for (const line of [...sentencesFor(voiceOf(locale), each), ...each.questions.map((question) => questionSentence(voiceOf(locale), question))])
          ok(line.length > 3 && !/[{}]|undefined|null/.test(line), line)
  })

  test('the deaf room attendant is told what is arranged, and who pays', () => {
    const zh = sentencesFor(voiceOf('zh-Hans'), judge(goldPersons.deaf, goldVacancies.room_attendant)).join('')
    match(zh, /闪光或震动警报/)
    match(zh, /可以申请补贴/)
  })

  test('a blocked job ends with what would open it', () => {
    const en = sentencesFor(voiceOf('en'), judge(goldPersons.deaf, goldVacancies.waiter))
    equal(en.at(-1), 'If the employer agrees to ordering on a tablet, you can be referred.')
  })

  test('an employer reads of arrangements only, not of what the person can or cannot do', () => {
    const en = voiceOf('en')
    equal(
      employerSentence(en, judge(goldPersons.deaf, goldVacancies.room_attendant)),
      'Meets the demands of the job; to be arranged: instructions in writing, a flashing or vibrating alarm, a greeting card.',
    )
    equal(employerSentence(en, judge(goldPersons.deaf, goldVacancies.online_chat)), 'Meets the demands of the job.')
  })
})
