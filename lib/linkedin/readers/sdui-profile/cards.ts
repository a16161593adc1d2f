import { all } from '../../text'

/** The cards of a profile: which there are, whose they are, and the slugs that LinkedIn builds into other keys. */
export interface Cards {
  readonly topCard: Element | undefined
  readonly experience: Element | undefined
  readonly members: readonly string[]
  readonly slugs: readonly string[]
  readonly count: number
}

const keyed =
  '[componentkey*="card.ref"],[id*="card.ref"],[componentkey^="profileCardsAbove"],[componentkey^="ProfilePostConnect"]'

/** A card's key stands on its wrapper too; the innermost is the card. A key holds the owner's id, or else the slug. */
export function cardsOf(screen: Element): Cards {
  const cards: Record<string, Element> = {}
  const members = new Set<string>()
  const slugs = new Set<string>()
  const elements = all(screen, keyed)
  for (const element of elements) {
    const key = element.getAttribute('componentkey') ?? element.id
    const [, member, card] = /card\.ref(AC[\w-]{37})(.+)$/.exec(key) ?? []
    const [, slug] = /^(?:profileCardsAboveActivity|ProfilePostConnectDrawer_)(.+)$/.exec(key) ?? []
    if (member) members.add(member)
    if (card) cards[card.toLowerCase()] = element
    if (slug) slugs.add(slug.normalize('NFC').toLowerCase())
  }
  const { topcard, experiencetoplevelsection } = cards
  return {
    topCard: topcard,
    experience: experiencetoplevelsection,
    members: [...members],
    slugs: [...slugs],
    count: elements.length,
  }
}
