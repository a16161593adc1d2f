import type { PersonIds } from '../../../domain/page-report'
import { idsAt, placeAt } from '../../links'
import { all, attribute } from '../../text'
import { sameTitle } from '../../title'
import { Witnesses } from '../../witnesses'
import { type Card, keyedSlugs } from './cards'
import type { TopCard } from './top-card'

const slugAt = (element: Element | null | undefined): string | undefined => {
  const place = placeAt(element)
  return place?.kind === 'person' ? place.ids.slug : undefined
}

/** Everything on an SDUI profile that says whose it is, held against the address. */
export function identify(
  screen: Element,
  card: Element,
  cards: readonly Card[],
  top: TopCard,
  asked: PersonIds,
): { ids: PersonIds; witnesses: Witnesses; members: number } {
  const witnesses = new Witnesses()
  const headingSlug = slugAt(top.heading?.closest('a'))
  const members = new Set(cards.flatMap((each) => each.member ?? []))
  const [member] = members
  const slug = asked.slug ?? (member !== undefined && member === asked.member ? headingSlug : undefined)
  const fits = (said: string | undefined) => (said === undefined ? undefined : said === slug)

  if (asked.member) witnesses.address('card', member === undefined ? undefined : member === asked.member)
  if (members.size > 1) witnesses.address('card', false)
  witnesses.address('heading', fits(headingSlug))
  for (const link of all(card, 'a[href*="/overlay/contact-info"]').slice(0, 1)) {
    witnesses.address('contact', fits(slugAt(link)))
  }
  const keyed = new Set(keyedSlugs(screen))
  witnesses.address('keys', keyed.size ? keyed.size === 1 && keyed.has(slug ?? '') : undefined)
  const message = idsAt(card.querySelector('a[href*="profileUrn="]')).member
  if (member) witnesses.words('message', message === undefined ? undefined : message === member)

  const toolbar = screen.querySelector('[role="toolbar"] a[href*="/in/"]')
  witnesses.address('toolbar', fits(slugAt(toolbar)))
  const label = attribute(toolbar?.querySelector('[aria-label]'), 'aria-label', 200)
  witnesses.words('toolbar name', label ? label === top.name : undefined)
  witnesses.words('title', sameTitle(screen.ownerDocument, top.name), true)
  return {
    ids: { ...(slug ? { slug } : {}), ...(member ? { member } : {}) },
    witnesses,
    members: members.size,
  }
}
