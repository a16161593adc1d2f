import { known } from '../../../domain/known'
import { linkedInUrl, placeOf } from '../../../domain/linkedin-place'
import type { ReadPerson, ReadRole } from '../../../domain/page-reading'
import { linkedData, unmasked } from '../../linked-data'
import { companyIdsIn, slugAt } from '../../links'
import type { PageReader } from '../../page'
import { mostRoles } from '../../roles'
import { said } from '../../said'
import { all, attributeAt, clean, one, textAt, textOf } from '../../text'

const current = '[data-section="currentPositionsDetails"]'

/** What somebody sees who is not signed in: the only layout that carries LinkedIn's own split of the name. */
export const guestProfile: PageReader = {
  id: 'guest-profile',
  layout: 'guest',
  kind: 'person',
  read({ document, ids }) {
    const top = one(document, '.top-card-layout')
    const at = (selector: string) => said(unmasked(textAt(top, selector)), 'top card')
    const name = at('h1')
    if (!name) return 'heading'
    const meta = (part: string) =>
      unmasked(attributeAt(document, `meta[property="profile:${part}_name"]`, 'content'))
    const data = linkedData(document, 'Person', ({ url }) => slugOf(url) === ids.slug)
    const list = one(document, 'section[data-section="experience"]')
    return {
      key: ids.slug,
      addresses: { canonical: slugAt(one(document, 'link[rel="canonical"]')), 'json-ld': slugOf(data.url) },
      words: { 'json-ld name': unmasked(data.name) },
      person: known<ReadPerson>({
        ids,
        name,
        first: said(meta('first'), 'meta'),
        last: said(meta('last'), 'meta'),
        nameLabels: [textAt(top, '.contextual-sign-in-modal__context-screen-title')],
        headline: at('.top-card-layout__headline'),
        location: at('.top-card-layout__first-subline .not-first-middot span'),
        employer: at(`${current} .top-card-link__description`),
        employerIds: companyIdsIn(one(top, current)),
        school: at('[data-section="educationsDetails"] .top-card-link__description'),
        roles: list
          ? all(list, '.experience-item,.experience-group-position').slice(0, mostRoles).map(roleOf)
          : undefined,
      }),
    }
  },
}

function slugOf(address: unknown): string | undefined {
  const url = linkedInUrl(clean(address))
  const place = url && placeOf(url)
  return place?.kind === 'person' ? place.ids.slug : undefined
}

/** Every item is marked as a current position, ended ones too: only its dates tell, and those stand unseparated. */
function roleOf(item: Element): ReadRole {
  const times = all(item, '.date-range time').map(textOf)
  const entry = item.closest('.experience-group') ?? item
  const at = (scope: Element, selector: string) => unmasked(textAt(scope, selector)) || undefined
  return known<ReadRole>({
    title: at(item, '.experience-item__title'),
    company: at(entry, '.experience-group-header__company,.experience-item__subtitle'),
    companyIds: companyIdsIn(entry),
    dates: times[1] ? times.join(' – ') : at(item, '.date-range'),
  })
}
