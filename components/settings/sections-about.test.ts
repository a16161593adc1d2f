import '../../test/setup/component'
import { describe, expect, it, vi } from 'vitest'
import { sectionsAbout } from './sections-about'

vi.mock('./sections', () => ({
  sections: [
    { id: 'money', title: 'moneyTitle', about: ['capPerDay', 'findMoney'] },
    { id: 'appearance', title: 'appearanceTitle', about: ['themeLabel', 'findAppearance'] },
  ],
}))

const found = (wanted: string) => sectionsAbout(wanted).map(({ id }) => id)

describe('a search in the settings', () => {
  it('finds a section by its title, by what stands in it, and by what others call it', () => {
    expect(found('')).toEqual(['money', 'appearance'])
    expect(found('MONEY')).toEqual(['money'])
    expect(found('cap')).toEqual(['money'])
    expect(found('dark mode')).toEqual(['appearance'])
  })

  it('wants every word, and finds nothing where one is missing', () => {
    expect(found('dark money')).toEqual([])
  })
})
