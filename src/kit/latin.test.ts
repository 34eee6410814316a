import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinName } from './latin.ts'

test('a name is written surname first, the given name in one word', () => {
  assert.deepEqual(['马小平', '李娜', '欧阳小红', '司马光'].map(latinName), ['Ma Xiaoping', 'Li Na', 'Ouyang Xiaohong', 'Sima Guang'])
})

test('a surname takes the reading it has as a surname', () => {
  assert.deepEqual(['单小红', '曾国平', '解小军', '仇小英'].map(latinName), ['Shan Xiaohong', 'Zeng Guoping', 'Xie Xiaojun', 'Qiu Xiaoying'])
})

test('a name with a dot between its parts keeps the parts', () => {
  assert.equal(latinName('阿依古丽·买买提'), 'Ayiguli Maimaiti')
})

test('a name in Latin letters stays as it is', () => {
  assert.equal(latinName('Anna Li'), 'Anna Li')
})
