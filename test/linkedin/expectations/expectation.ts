import type { Outline } from '../outline'

/** What each step of a fixture must come to, by its name. */
export type Expectations = Readonly<Record<string, readonly Outline[]>>

export const slug = 'nora-vance-0a1b2c3d'
export const member = 'ACoAAFa1ce0000000000000000000000000Test'
export const lead = 'ACwAAFa1ce0000000000000000000000000Test'
export const ivoMember = 'ACoAAFa1ce0000000000000000000000001Test'
export const miaMember = 'ACoAAFa1ce0000000000000000000000002Test'

/** What is the same on every full profile of Nora. */
export const nora = {
  fullName: 'Nora Vance (high, heading)',
  firstName: 'Nora (medium, shape of the name)',
  lastName: 'Vance (medium, shape of the name)',
  headline: 'Head of Data at Quillmere Labs (high, top card)',
  location: 'Utrecht, Netherlands (high, top card)',
}
export const byExperience = {
  title: 'Head of Data (high, experience)',
  company: 'Quillmere Labs (high, experience)',
}
export const byTile = { title: 'Head of Data (high, headline)', company: 'Quillmere Labs (high, tile)' }
export const quillmere = 'kind company, number 90000001'
export const joins = {
  quillmere: 'Quillmere Labs [kind company, number 90000001]',
  harborline: 'Harborline [kind company, number 90000003]',
}
