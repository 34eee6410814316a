import { equal } from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isSigned, signerOf } from './signer.ts'

test('a signature holds for its text and key alone, and the key file is private and kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-'))
  const file = join(folder, 'signing.pem')
  const signer = signerOf(file)
  const signature = signer.sign('匾')
  equal(statSync(file).mode & 0o777, 0o600)
  equal(isSigned(signerOf(file).publicKey, '匾', signature), true)
  equal(isSigned(signer.publicKey, '扁', signature), false)
  equal(isSigned(signer.publicKey, '匾', signature.slice(2)), false)
  equal(isSigned(signerOf(join(folder, 'other.pem')).publicKey, '匾', signature), false)
  equal(isSigned('no key', '匾', signature), false)
  rmSync(folder, { recursive: true })
})
