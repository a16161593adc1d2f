import { expect, it } from 'vitest'
import { pageHtml } from './demo-page'
import { ivo, nora } from './fixtures/people'
import { guestProfile } from './pages/guest-profile'
import { sduiProfile } from './pages/sdui-profile'
import { savedAddress } from './saved-address'

it('finds where a saved page came from', () => {
  const noted = '<!-- saved from url=(0043)https://www.linkedin.com/in/mia-tansley/ -->'
  expect(savedAddress(noted + pageHtml(sduiProfile(nora)))).toBe('https://www.linkedin.com/in/mia-tansley/')
  expect(savedAddress(pageHtml(guestProfile(ivo)))).toBe('https://nl.linkedin.com/in/ivo-larkspur')
  expect(savedAddress(pageHtml(sduiProfile(nora)))).toBe('https://www.linkedin.com/in/nora-vance-0a1b2c3d')
  expect(savedAddress('<html></html>')).toBeUndefined()
})
