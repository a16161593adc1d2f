import { known } from '../../../domain/known'
import type { ReadPerson } from '../../../domain/page-reading'
import type { Page, PageFindings, PageReader } from '../../page'
import { said } from '../../said'
import { cardNamed, cardsOf } from './cards'
import { readExperience } from './experience'
import { identify } from './identity'
import { readTopCard } from './top-card'

/** The profile as most members see it since April 2026: no class, no `h1`; cards are known by their keys. */
export const sduiProfile: PageReader = {
  id: 'sdui-profile',
  canRead: ({ layout, place, document }) =>
    layout === 'sdui' &&
    place.kind === 'person' &&
    place.part !== 'details' &&
    !document.querySelector('[data-view-name^="profile-top-card"]'),
  read,
}

function read({ document, place }: Page): PageFindings {
  // After a soft navigation the address is new and the old screen stays for a while.
  const screen = document.querySelector('[data-sdui-screen$=".profile.Profile"]')
  if (!screen || place.kind !== 'person') return { state: 'loading', missing: ['screen'] }
  const cards = cardsOf(screen)
  const card = cardNamed(cards, 'topcard')
  const counters = { cards: cards.length, topCards: cards.filter((each) => each.name === 'topcard').length }
  if (!card) return { state: 'loading', missing: ['top card'], counters }
  const top = readTopCard(card.element)
  const { ids, witnesses, members } = identify(screen, card.element, cards, top, place.ids)
  const state = top.name ? witnesses.verdict : 'loading'
  const experience = cardNamed(cards, 'experiencetoplevelsection')?.element
  const person = known<ReadPerson>({
    ids,
    name: { text: top.name, from: 'heading' },
    nameLabels: top.labels.length ? top.labels.slice(0, 6) : undefined,
    headline: said(top.headline, 'top card'),
    location: said(top.location, 'top card'),
    employer: said(top.company, 'tile'),
    school: top.school || undefined,
    roles: experience && readExperience(experience),
    rolesFrom: experience && 'experience',
    self: top.self || undefined,
    unseen: experience ? undefined : ['experience'],
  })
  return {
    state,
    ...(state === 'settling' ? { person } : {}),
    agree: witnesses.agree,
    disagree: witnesses.disagree,
    counters: { ...counters, headings: top.headings, members },
  }
}
