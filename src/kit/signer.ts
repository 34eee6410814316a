/** Signs what anybody must be able to check without asking us: plaques. Ed25519, the private key outside the database. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type Signer = {
  /** the signature of a text's UTF-8 bytes, base64url (64 bytes) */
  readonly sign: (text: string) => string
  /** the public key, PEM (SubjectPublicKeyInfo) */
  readonly publicKey: string
}

/** The signer of a key file, made with mode 0600 when there is none. */
export function signerOf(file: string): Signer {
  if (!existsSync(file)) create(file)
  const key = createPrivateKey(readFileSync(file))
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }),
  }
}

/** Whether a text was signed with the private half of this key. A broken key or signature is a no. */
export function isSigned(publicKey: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}

function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
}
