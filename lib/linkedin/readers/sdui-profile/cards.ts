import { all } from '../../text'

const cardKey = /card\.ref(?:(AC[\w-]{37})|(.+?))(topcard|experiencetoplevelsection|activity|about)$/i

export interface Card {
  readonly element: Element
  readonly name: string
  readonly member: string | undefined
}

const keyOf = (element: Element): string => element.getAttribute('componentkey') ?? element.id

/** The cards of a profile carry their owner in their key; the same key stands on a card and on its wrapper. */
export function cardsOf(screen: Element): Card[] {
  const cards: Card[] = []
  for (const element of all(screen, '[componentkey*="card.ref"],[id*="card.ref"]')) {
    const [, member, , name = ''] = cardKey.exec(keyOf(element)) ?? []
    if (name) cards.push({ element, member, name: name.toLowerCase() })
  }
  return cards
}

/** The innermost of the elements that share a card's key. */
export const cardNamed = (cards: readonly Card[], name: string): Card | undefined =>
  cards.findLast((card) => card.name === name && (card.member !== undefined || name === 'activity'))

/** The slug that LinkedIn builds into the keys of a profile's lists of cards. */
export function keyedSlugs(screen: Element): string[] {
  const keys = all(
    screen,
    '[componentkey^="profileCardsAboveActivity"],[componentkey^="ProfilePostConnectDrawer_"]',
  )
  return keys.map((element) =>
    keyOf(element)
      .replace(/^(?:profileCardsAboveActivity|ProfilePostConnectDrawer_)/, '')
      .normalize('NFC')
      .toLowerCase(),
  )
}
