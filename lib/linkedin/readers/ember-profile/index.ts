import { known } from '../../../domain/known'
import type { ReadPerson, ReadRole } from '../../../domain/page-reading'
import type { PersonIds } from '../../../domain/page-report'
import { islandRecord } from '../../islands'
import { idsAt, isOwn, slugAt, slugIn } from '../../links'
import type { PageReader } from '../../page'
import { said, saidAt } from '../../said'
import { all, attributeAt, clean, one, textAt, textOf } from '../../text'
import { readExperience } from './experience'

/** The profile of 2021 to 2026, still served to some: readable utility classes, an `h1`, every text written twice. */
export const emberProfile: PageReader = {
  id: 'ember-profile',
  layout: 'ember',
  kind: 'person',
  read({ document, ids }) {
    const heading = one(
      document,
      'main section[data-member-id] h1,main a[href*="/overlay/about-this-profile"] h1',
    )
    const card = heading?.closest('section')
    const name = textOf(heading)
    if (!name) return 'heading'
    const { slug } = ids
    const record = islandRecord(document, 'publicIdentifier', slug)
    const section = one(document, '#experience')?.closest('section')
    const roles = section ? readExperience(section) : undefined
    const member =
      idsAt(one(card, 'a[href*="onnectionOf="]')).member ?? /ACo[\w-]{36}$/.exec(clean(record.entityUrn))?.[0]
    return {
      key: slug,
      addresses: {
        heading: slugAt(heading?.closest('a')),
        contact: slugIn(card, '/overlay/contact-info'),
        experience: slugIn(section, '/details/experience'),
      },
      words: {
        photo: attributeAt(card, 'img[title]', 'title'),
        toolbar: textAt(document, '.scaffold-layout-toolbar .artdeco-entity-lockup__title'),
      },
      person: known<ReadPerson>({
        ids: known<PersonIds>({ slug, member }),
        name: { text: name, from: 'heading' },
        first: said(clean(record.firstName), 'island'),
        last: said(clean(record.lastName), 'island'),
        nameLabels: all(card, '.pv-member-badge[title]').map((badge) => clean(badge.getAttribute('title'))),
        ...saidAt(card, 'top card', {
          headline: '[data-generated-suggestion-target],div.text-body-medium.break-words',
          location: 'span.text-body-small.inline.t-black--light.break-words',
        }),
        ...besideName(card, roles ?? []),
        roles,
        self: isOwn(card),
      }),
    }
  },
}

const currentCompany =
  /^(?:current comp|aktuelles unt|entreprise act|empresa a[ct]+ual|azienda att|huidig bed|obecna fir|nuvarande f)/i

/** Employer and school are buttons without a mark: two stand in that order, one alone must say what it is. */
function besideName(
  card: Element | null | undefined,
  roles: readonly ReadRole[],
): Pick<ReadPerson, 'employer' | 'school'> {
  const buttons = all(card, 'ul > li > button[aria-label]').filter((button) => one(button, 'img'))
  const [first = '', school = ''] = buttons.map(textOf)
  const says = clean(buttons[0]?.getAttribute('aria-label'))
  const employs = school || currentCompany.test(says) || roles.some(({ company }) => company === first)
  return known<Pick<ReadPerson, 'employer' | 'school'>>({
    employer: employs ? said(first, 'tile') : undefined,
    school: said(school, 'tile'),
  })
}
