/** Every setting, read and checked in one place. */
import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((v) => v === '1' || v === 'true')

const port = 'must be a port number from 0 to 65535'

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .pipe(z.number().max(65535, port))
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./.tongxing')
    .transform((dir) => resolve(dir)),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  /** addresses or ranges of proxies whose X-Forwarded-* are believed, comma-separated */
  TRUST_PROXY: z.string().optional(),
  /** the address people use, when a proxy stands before the program; https:// makes cookies Secure */
  PUBLIC_URL: z.url('must be an address like https://example.org').optional(),
  /** serve /metrics to other machines than this one */
  METRICS_PUBLIC: flag.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** s3://bucket/prefix of an S3-compatible store for files; without it files lie in DATA_DIR/files */
  FILES_URL: z
    .string()
    .regex(/^s3:\/\/[a-z0-9.-]+/, 'must look like s3://bucket/prefix')
    .optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  /** the mail server that e-mail goes through, and the address it comes from; without them none is sent */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must look like smtp://user:password@host:587')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$|^[^<>\r\n]+<[^\s@]+@[^\s@]+>$/, 'must be an address like office@example.org')
    .optional(),
  /** signs what is reported of mails that came back; without it no report is taken */
  MAIL_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  /** where SMS are handed over by POST, and the secret that signs them; without them none is sent */
  SMS_URL: z.url({ protocol: /^https?$/, error: 'must be an address like https://gateway.example.org/send' }).optional(),
  SMS_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  /** named in every message that goes out */
  FEDERATION_PHONE: z
    .string()
    .regex(/^\+?[\d\s()-]{3,20}$/, 'must be a telephone number')
    .optional(),
})
export type Settings = z.output<typeof shape>

/** Reads the environment. Returns the settings, or one clear line per bad value (never the value itself of a secret). */
export function readSettings(env: Record<string, string | undefined>): { settings: Settings } | { faults: string[] } {
  const given = Object.fromEntries(Object.keys(shape.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]))
  const read = shape.safeParse(given)
  if (!read.success) return { faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
  if (read.data.FILES_URL && !(read.data.S3_ENDPOINT && read.data.S3_ACCESS_KEY && read.data.S3_SECRET_KEY))
    return { faults: ['FILES_URL: also needs S3_ENDPOINT, S3_ACCESS_KEY and S3_SECRET_KEY'] }
  if (Boolean(read.data.SMTP_URL) !== Boolean(read.data.MAIL_FROM)) return { faults: ['SMTP_URL: needs MAIL_FROM, and MAIL_FROM needs SMTP_URL'] }
  if (read.data.MAIL_SECRET && !read.data.SMTP_URL) return { faults: ['MAIL_SECRET: needs SMTP_URL and MAIL_FROM'] }
  if (Boolean(read.data.SMS_URL) !== Boolean(read.data.SMS_SECRET)) return { faults: ['SMS_URL: needs SMS_SECRET, and SMS_SECRET needs SMS_URL'] }
  return { settings: read.data }
}
