import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { roleWords } from '../kit/role.ts'
import { locales, voiceOf, type Locale } from '../kit/say.ts'
import { renderPage, type Frame } from './frame.tsx'

const han = /\p{Script=Han}/u
const frameOf = (locale: Locale, more: Partial<Frame> = {}): Frame => ({ voice: voiceOf(locale), title: 'T', path: '/here?a=1&b=2', nav: [], ...more })
const city = { slug: 'sample', name: { zh: '太原市', en: 'Taiyuan' }, demonstration: true }

describe('the frame of a page', () => {
  for (const locale of locales)
    test(`a page in ${locale} says so, and offers the other languages by their own names`, () => {
      const html = renderPage(frameOf(locale), <p>x</p>)
      assert.match(html, new RegExp(`^<!doctype html><html lang="${locale}"`))
      for (const other of locales) assert.match(html, new RegExp(`<button[^>]*value="${other}"[^>]*lang="${other}"`))
      assert.match(html, new RegExp(`value="${locale}"[^>]*aria-current="true"`))
    })

  test('the language switch comes back to the page, as it was written', () => {
    const html = renderPage(frameOf('en'), null)
    assert.match(html, /<form[^>]*method="post"[^>]*action="\/language"/)
    assert.match(html, /name="back" value="\/here\?a=1&amp;b=2"/)
  })

  test('the skip link leads to the main part, which can take the focus', () => {
    const html = renderPage(frameOf('en'), null)
    assert.match(html, /<a href="#main"/)
    assert.match(html, /<main[^>]*id="main"[^>]*tabindex="-1"/)
  })

  test('on an English page every Chinese word carries its language', () => {
    const actor = { name: '示例乙', role: roleWords.district_officer, area: '甲区' }
    const html = renderPage(frameOf('en', { city, actor }), null)
    const foreign = html.replace(/<(\w+)[^>]*lang="zh-[^>]*>[^<]*<\/\1>/g, '')
    assert.doesNotMatch(foreign.replace(/^.*?<html/, '<html'), han)
  })

  test('a demonstration city says on every page that its data are generated, in a landmark', () => {
    assert.match(renderPage(frameOf('zh-Hans', { city }), null), /<section class="tx-band" aria-label="演示">.*数据均为生成，非真实人物。/)
    assert.doesNotMatch(renderPage(frameOf('zh-Hans', { city: { ...city, demonstration: false } }), null), /tx-band/)
  })

  test('what a person wrote is never markup', () => {
    const evil = '<script>alert(1)</script>"\''
    const html = renderPage(frameOf('en', { title: evil, path: evil, actor: { name: evil, role: roleWords.auditor, area: evil } }), <p title={evil}>{evil}</p>)
    assert.doesNotMatch(html, /<script>alert/)
    assert.equal(html.match(/<script/g)?.length, 1, 'only our own script')
  })

  test('a signed-in reader sees who they are and can sign out without a script', () => {
    const html = renderPage(frameOf('zh-Hans', { actor: { name: '示例乙', role: roleWords.auditor, area: '全市' } }), null)
    assert.match(html, /示例乙<\/strong> · 审计人员 · 全市/)
    assert.match(html, /<form method="post" action="\/sign-out">/)
  })

  test('a page with faults says so first in its title', () => {
    assert.match(renderPage(frameOf('zh-Hans', { faulty: true }), null), /<title>错误：T · 同行<\/title>/)
  })
})
