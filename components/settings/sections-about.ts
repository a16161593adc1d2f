import { t } from '../ui/words'
import { type SettingsSection, sections } from './sections'

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A section is found by any word of its title, of what stands in it, or of what others call it. */
export const sectionsAbout = (wanted: string): readonly SettingsSection[] =>
  sections.filter(({ title, about }) => {
    const text = folded([title, ...about].map((word) => t(word)).join(' '))
    return folded(wanted)
      .split(/\s+/)
      .every((part) => text.includes(part))
  })
