/** The reader's language: chosen and remembered, or at first the browser's wish. */
import type { FastifyRequest } from 'fastify'
import { locales, type Locale } from '../say.ts'

export const localeCookie = 'tx_language'

/** Chinese is the default; any wish for Taiwan, Hong Kong, Macau or Hant is Traditional. */
export function chosenLocale(request: FastifyRequest): Locale {
  const chosen = request.cookies[localeCookie]
  if (isLocale(chosen)) return chosen
  for (const wish of (request.headers['accept-language'] ?? '').split(',')) {
    const tag = wish.split(';')[0]?.trim().toLowerCase() ?? ''
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant'
    if (tag.startsWith('zh')) return 'zh-Hans'
    if (tag.startsWith('en')) return 'en'
  }
  return 'zh-Hans'
}

export const isLocale = (text: unknown): text is Locale => locales.some((locale) => locale === text)
