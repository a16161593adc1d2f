import browser from 'webextension-polyfill'

const countries = new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'region', fallback: 'code' })

export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return countries.of(code) ?? code
}
