import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Form } from '../kit/form.ts'
import { voiceOf } from '../kit/say.ts'
import { FieldInput } from './field.tsx'
import { FormPage } from './form-page.tsx'
import { everyKind } from './gallery/sample.ts'
import { FileUpload } from './upload.tsx'
import { sure } from '../kit/sure.ts'

const voice = voiceOf('zh-Hans')
const fault = { zh: '请写上', en: 'Please write it' }

describe('a field', () => {
  for (const [name, field] of Object.entries(everyKind)) {
    test(`${field.kind} (${name}): label, hint and error are bound to it`, () => {
      const html = render(<FieldInput voice={voice} name={name} field={field} fault={fault} />)
      const group = html.includes('<fieldset')
      assert.match(html, group ? /<legend/ : new RegExp(`<label[^>]*for="${name}"`))
      assert.match(html, new RegExp(`<p id="${name}-error" class="govuk-error-message"><span[^>]*>错误：</span>请写上`))
      const bound = /aria-describedby="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? []
      assert.ok(bound.includes(`${name}-error`))
      for (const id of bound) assert.ok(html.includes(`id="${id}"`), `${id} is on the page`)
      if (field.hint) assert.ok(bound.includes(`${name}-hint`))
      if (!group) assert.match(html, /aria-invalid="true"/)
      assert.match(html, new RegExp(` id="${name}"`), 'the error summary can lead to it')
    })
  }

  test('what was typed comes back as text, never as markup', () => {
    const evil = '</textarea><script>alert(1)</script>'
    for (const name of ['full_name', 'story'])
      assert.doesNotMatch(render(<FieldInput voice={voice} name={name} field={sure(everyKind[name])} typed={evil} />), /<script/)
  })

  test('a password never comes back, and may be pasted and filled in', () => {
    const html = render(<FieldInput voice={voice} name="secret" field={sure(everyKind['secret'])} typed="hunter2" />)
    assert.doesNotMatch(html, /hunter2|onpaste/)
    assert.match(html, /autocomplete="current-password"/)
    assert.match(render(<FieldInput voice={voice} name="n" field={sure(everyKind['new_secret'])} />), /autocomplete="new-password"/)
  })

  test('what was chosen stays chosen', () => {
    const html = render(<FieldInput voice={voice} name="wishes" field={sure(everyKind['wishes'])} typed={['text', 'sign']} />)
    assert.deepEqual(
      [...html.matchAll(/value="(\w+)" checked/g)].map((m) => m[1]),
      ['text', 'sign'],
    )
    assert.match(render(<FieldInput voice={voice} name="district" field={sure(everyKind['district'])} typed="d3" />), /<option value="d3" selected/)
  })

  test('an optional field says so', () => {
    assert.match(render(<FieldInput voice={voice} name="story" field={sure(everyKind['story'])} />), /（选填）/)
  })
})

describe('a form page', () => {
  const form = { full_name: sure(everyKind['full_name']), trade: sure(everyKind['trade']) }
  const faults = { trade: fault, full_name: fault }

  test('says its faults first, in the order of the form, each leading to its field', () => {
    const html = render(<FormPage voice={voice} heading="H" action="/a" form={form} faults={faults} button="送审" />)
    assert.ok(html.startsWith('<div class="govuk-error-summary"'))
    assert.deepEqual(
      [...html.matchAll(/<a href="#(\w+)"/g)].map((m) => m[1]),
      ['full_name', 'trade'],
    )
  })

  test('says that what was typed is still there, unless a password was among it', () => {
    const summaryOf = (asked: Form) => render(<FormPage voice={voice} heading="H" action="/a" form={asked} faults={faults} button="送审" />)
    assert.match(summaryOf(form), /您填的内容都还在/)
    assert.doesNotMatch(summaryOf({ ...form, secret: sure(everyKind['secret']) }), /您填的内容都还在/)
  })

  test('has no summary when nothing is wrong, and keeps only where it is asked to', () => {
    const html = render(<FormPage voice={voice} heading="H" action="/a" form={form} button="送审" />)
    assert.doesNotMatch(html, /error-summary|data-keep|data-saved/)
    const kept = render(<FormPage voice={voice} heading="H" action="/a" form={form} button="送审" keep="/k" saved="14:32" />)
    assert.match(kept, /<p class="tx-saved" aria-live="polite"[^>]*>保存于 14:32/)
    assert.match(kept, /data-failed="刚才写的还没有保存/)
  })

  test('of one question has the question as its heading', () => {
    assert.match(
      render(<FormPage voice={voice} action="/a" form={{ full_name: form.full_name }} button="继续" />),
      /<h1 class="govuk-label-wrapper"><label[^>]*for="full_name"/,
    )
    assert.match(render(<FormPage voice={voice} action="/a" form={{ trade: form.trade }} button="继续" />), /<legend[^>]*><h1/)
  })

  test('a file is asked for with its label, and its error beside it', () => {
    const html = render(<FileUpload voice={voice} name="licence" label={fault} fault={fault} />)
    assert.match(html, /<label[^>]*for="licence"/)
    assert.match(html, /type="file" id="licence"[^>]*aria-describedby="licence-error" aria-invalid="true"/)
  })
})
