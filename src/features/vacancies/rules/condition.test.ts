/** Conditions of category or grade are found however they are written; sentences that open a door are let through. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { conditionIn } from './condition.ts'

const conditions = `
  不要聋哑人
  不 要 聋、哑 人
  不要聾啞人
  谢绝盲人
  聋哑人勿扰
  听障者除外
  限肢体残疾三级以下
  肢体3-4级
  四级以上残疾
  视力残疾一级不予录用
  非残疾
  无残疾
  只招肢残人
  仅限听力残疾人
  听障人士优先
  四肢健全
  身体健全、五官端正
  听力正常
  要求听说正常
  轻度残疾可
  残疾等级：三级
  轮椅使用者不适合
  不接受任何精神残疾人员
  no deaf
  No wheelchair users please
  able-bodied only
  deaf persons need not apply
  only physically disabled
  normal hearing
  disability grade 3 or below
  without any disability
`
const innocent = `
  盲人按摩师
  欢迎残疾人应聘
  有无障碍设施，欢迎残疾人
  不限残疾类别
  不要求听力
  照顾残疾人
  三级甲等医院
  一级厨师
  仅限残疾人应聘
  不要迟到
  会手语优先
  能搬十公斤
  无经验也可
  Room attendant
  No experience needed, deaf applicants welcome
  helps disabled guests
  Grade 1 hospital
  blind massage therapist
  wheelchair accessible
`

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/)

describe('a text of a vacancy', () => {
  test('that sets a condition is stopped', () => {
    for (const text of lines(conditions)) ok(conditionIn(text), text)
  })
  test('that sets none passes', () => {
    for (const text of lines(innocent)) equal(conditionIn(text), undefined, text)
  })
  test('is answered with the functions that may be meant', () => {
    deepEqual(conditionIn('不要聋哑人')?.axes, ['H1', 'H2', 'C1'])
    deepEqual(conditionIn('限肢体残疾三级以下')?.axes[0], 'B3')
    deepEqual(conditionIn('able-bodied only')?.axes[0], 'B3')
  })
})
