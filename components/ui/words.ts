import browser from 'webextension-polyfill'
import type messages from '../../public/_locales/en/messages.json'

export type Word = keyof typeof messages
type Plural<W> = W extends `${infer Stem}_other` ? Stem : never

const said = new Map<Word, string>()

/** Every sentence a user reads stands in `public/_locales`; here is only the way to it. */
export function t(word: Word, ...parts: (string | number)[]): string {
  if (parts.length > 0) return browser.i18n.getMessage(word, parts.map(String))
  // Asked of the browser once: a table asks for hundreds of them in one frame.
  const known = said.get(word) ?? browser.i18n.getMessage(word)
  said.set(word, known)
  return known
}

const rules = new Intl.PluralRules(browser.i18n.getUILanguage())

/** The form of a sentence that fits a number; the number itself is part one. */
export function count(stem: Plural<Word>, n: number, ...parts: (string | number)[]): string {
  const form = rules.select(n) === 'one' ? 'one' : 'other'
  return t(`${stem}_${form}` as Word, formatNumber(n), ...parts)
}

const numbers = new Intl.NumberFormat(browser.i18n.getUILanguage(), { maximumFractionDigits: 2 })
export const formatNumber = (n: number): string => numbers.format(n)

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString()

/** Today as a time, this year as a day, anything older with its year. */
export function formatWhen(at: number, now = Date.now()): string {
  const date = new Date(at)
  const today = new Date(now)
  const language = browser.i18n.getUILanguage()
  if (sameDay(date, today)) return date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  return formatDay(at, now)
}

/** A share of one, as a whole percentage. */
export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(browser.i18n.getUILanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )

export function formatDay(at: number, now = Date.now()): string {
  const date = new Date(at)
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const)
  return date.toLocaleDateString(browser.i18n.getUILanguage(), { day: 'numeric', month: 'short', ...year })
}

export const formatDateTime = (at: number): string =>
  new Date(at).toLocaleString(browser.i18n.getUILanguage(), { dateStyle: 'medium', timeStyle: 'short' })

const countries = new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'region', fallback: 'code' })

/** What people call the country of an ISO code; anything else is said as it stands. */
export const countryName = (code: string): string =>
  /^[a-z]{2}$/i.test(code) ? (countries.of(code.toUpperCase()) ?? code) : code
