import { known } from '../../../domain/known'
import type { ReadPerson } from '../../../domain/page-reading'
import type { PersonIds } from '../../../domain/page-report'
import { idsAt, isOwn, slugAt, slugIn } from '../../links'
import type { PageReader } from '../../page'
import { all, attributeAt, one, textOf } from '../../text'
import { cardsOf } from './cards'
import { readExperience } from './experience'
import { readTopCard } from './top-card'

/** The profile as most members see it since April 2026: no class, no `h1`; cards are known by their keys. */
export const sduiProfile: PageReader = {
  id: 'sdui-profile',
  layout: 'sdui',
  kind: 'person',
  read({ document, ids }) {
    // After a soft navigation the address is new and the old screen stays for a while.
    const screen = one(document, '[data-sdui-screen$=".profile.Profile"]')
    if (!screen) return 'screen'
    const { topCard, experience, members, slugs, count } = cardsOf(screen)
    if (!topCard) return 'top card'
    const headings = all(topCard, 'h2')
    const heading = headings.find((h2) => h2.closest('a')) ?? headings[0]
    const name = textOf(heading)
    if (!heading || !name) return 'name'
    const [member, another] = members
    const headingSlug = slugAt(heading.closest('a'))
    // Asked by member id, the page's own slug is the canonical one; every other witness must then say the same slug.
    const slug = ids.slug ?? (member === ids.member ? headingSlug : undefined)
    const messaged = idsAt(one(topCard, 'a[href*="profileUrn="]')).member
    const fits = !another && [ids.member, messaged].every((id) => !id || !member || id === member)
    return {
      key: slug,
      addresses: {
        heading: headingSlug,
        contact: slugIn(topCard, '/overlay/contact-info'),
        keys: slugs.length > 1 ? '?' : slugs[0],
        toolbar: slugIn(screen.querySelector('[role="toolbar"]'), '/in/'),
        cards: fits ? undefined : '?',
      },
      words: { 'toolbar name': attributeAt(screen, '[role="toolbar"] a [aria-label]', 'aria-label') },
      counters: { cards: count, headings: headings.length, members: members.length },
      person: known<ReadPerson>({
        ids: known<PersonIds>({ slug, member }),
        name: { text: name, from: 'heading' },
        ...readTopCard(topCard, heading),
        roles: experience && readExperience(experience),
        self: isOwn(topCard),
      }),
    }
  },
}
