/** Passwords: argon2id, 19 MiB, two passes (OWASP Password Storage Cheat Sheet), each with its own salt and its cost written beside it. */
import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** The text to keep for a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await run(password, salt, cost)
  return `argon2id$${cost.memory}$${cost.passes}$${salt.toString('base64')}$${tag.toString('base64')}`
}

/** Does a password belong to a kept text? Without a kept text it takes as long and says no, so that nobody learns which logins exist. */
export async function passwordHolds(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, memory, passes, salt, tag] = (kept ?? '').split('$')
  const found = await run(password, Buffer.from(salt ?? 'AAAAAAAAAAAAAAAAAAAAAA==', 'base64'), {
    memory: Number(memory ?? cost.memory),
    passes: Number(passes ?? cost.passes),
    parallelism: 1,
  })
  return tag !== undefined && timingSafeEqual(found, Buffer.from(tag, 'base64'))
}

/** A password to hand over at the counter: three groups that are read aloud without mistakes. */
export function counterPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')
}

async function run(password: string, salt: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  return (await derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, memory, passes, parallelism, tagLength: 32 })) as Buffer
}
