import { known } from '../../../domain/known'
import type { ReadCompany } from '../../../domain/page-reading'
import { linkedData } from '../../linked-data'
import { placeAt } from '../../links'
import type { PageReader } from '../../page'
import { said, saidAt } from '../../said'
import { attributeAt, clean, one, textAt } from '../../text'

const about = (row: string, what: string): string => `[data-test-id="about-us__${row}"] ${what}`

/** A company, school or showcase as guests see it. Its second heading is the industry. */
export const guestOrganisation: PageReader = {
  id: 'guest-organisation',
  layout: 'guest',
  kind: 'company',
  read({ document, ids }) {
    const top = one(document, '.top-card-layout')
    const name = textAt(top, 'h1')
    if (!name) return 'heading'
    const canonical = placeAt(one(document, 'link[rel="canonical"]'))
    const data = linkedData(document, 'Organization', (thing) => clean(thing.name) === name)
    return {
      key: ids.slug,
      addresses: { canonical: canonical?.kind === 'company' ? canonical.ids.slug : undefined },
      words: { 'json-ld': clean(data.name) },
      company: known<ReadCompany>({
        ids,
        name: { text: name, from: 'top card' },
        websites: [
          said(attributeAt(document, about('website', 'a'), 'href', 600), 'about') ?? [],
          said(clean(data.sameAs, 600), 'json-ld') ?? [],
        ].flat(),
        ...saidAt(top, 'top card', {
          industry: '.top-card-layout__headline',
          tagline: '.top-card-layout__second-subline',
        }),
        ...saidAt(document, 'about', { size: about('size', 'dd'), location: about('headquarters', 'dd') }),
      }),
    }
  },
}
