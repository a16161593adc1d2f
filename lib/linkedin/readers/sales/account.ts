import { known } from '../../../domain/known'
import type { ReadCompany } from '../../../domain/page-reading'
import type { PageReader } from '../../page'
import { said, saidAt } from '../../said'
import { attributeAt, one, textAt } from '../../text'
import { mark } from './mark'

export const companyMarks = {
  industry: mark('industry'),
  size: mark('company-size'),
  location: mark('location'),
}

/** A company in Sales Navigator: its link to the site is the best source of a domain on LinkedIn. */
export const salesAccount: PageReader = {
  id: 'sales-account',
  layout: 'sales',
  kind: 'account',
  addressless: true,
  read({ document, ids }) {
    const card = one(document, '[data-sn-view-name="feature-account-top-card"]')
    const name = said(textAt(card, mark('company-name')), 'heading')
    if (!name) return 'heading'
    const alert = /salesCompany:(\d+)/.exec(
      attributeAt(document, '[data-alert-id*="salesCompany:"]', 'data-alert-id'),
    )
    const site = said(
      attributeAt(card, '[data-control-name="visit_company_website"]', 'href', 600),
      'account',
    )
    return {
      key: ids.number,
      addresses: { alert: alert?.[1] },
      words: { heading: name.text },
      company: known<ReadCompany>({
        ids,
        name,
        websites: site && [site],
        ...saidAt(card, 'top card', companyMarks),
      }),
    }
  },
}
