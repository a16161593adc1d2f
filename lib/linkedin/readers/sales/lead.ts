import { known } from '../../../domain/known'
import type { ReadPerson, ReadRole } from '../../../domain/page-reading'
import type { PersonIds } from '../../../domain/page-report'
import { slugIn } from '../../links'
import type { PageReader } from '../../page'
import { hasYear, mostRoles } from '../../roles'
import { said, saidAt } from '../../said'
import { accountIdsIn, seatAt } from '../../seat-links'
import { all, attributeAt, one, textAt, textOf } from '../../text'
import { mark } from './mark'

/** A lead in Sales Navigator. Outside its own cards the same marks stand on recommended strangers. */
export const salesLead: PageReader = {
  id: 'sales-lead',
  layout: 'sales',
  kind: 'lead',
  addressless: true,
  read({ document, ids }) {
    const card =
      one(document, '[data-sn-view-name="feature-lead-top-card"]') ??
      one(document, '[data-x--lead--name]')?.closest('section')
    const name = said(textAt(card, mark('person-name')), 'heading')
    if (!name) return 'heading'
    const self = seatAt(one(card, 'a[href*="/sales/lead/"]'))
    const current = one(document, '[data-sn-view-name="lead-current-role"]')
    const list = current ?? one(document, '#experience-section')
    return {
      key: ids.lead,
      addresses: { 'own link': self?.kind === 'lead' ? self.ids.lead : undefined },
      words: { heading: name.text, photo: attributeAt(card, mark('headshot-photo'), 'alt') },
      person: known<ReadPerson>({
        // The public address shows only while the lead's menu is open; it closes when the lead changes.
        ids: known<PersonIds>({ ...ids, slug: slugIn(one(document, '#hue-web-menu-outlet'), '/in/') }),
        name,
        ...saidAt(card, 'top card', {
          headline: mark('headline'),
          location: `${mark('location')},[class*="_lockup-caption_"] > *`,
        }),
        roles: list
          ? all(list, 'li')
              .slice(0, mostRoles)
              .map((item) => roleOf(item, !!current))
          : undefined,
        rolesFrom: current ? 'current role' : 'experience',
      }),
    }
  },
}

export const roleOf = (item: Element, now: boolean): ReadRole =>
  known<ReadRole>({
    title: textAt(item, mark('job-title')) || undefined,
    company: textAt(item, mark('company-name')) || undefined,
    companyIds: accountIdsIn(item),
    dates: all(item, 'p').map(textOf).find(hasYear),
    now: now || undefined,
  })
