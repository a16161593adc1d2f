import { known } from '../../../domain/known'
import type { ReadCompany, Said } from '../../../domain/page-reading'
import type { CompanyIds } from '../../../domain/page-report'
import { islandRecord } from '../../islands'
import { idsAt, placeAt } from '../../links'
import type { PageReader } from '../../page'
import { said, saidAt } from '../../said'
import { all, attributeAt, clean, one, textAt, textOf } from '../../text'
import { peopleTab } from './people-tab'

const info = '.org-top-card-summary-info-list__info-item'

/** `Quillmere Labs, Company1,446,778 followers`: words for screen readers, stuck to the name. */
const glue = /, \p{L}+\d[\d.,\s]*\p{L}+$/u

/** A member's view of a company, school or showcase, on any of its tabs; the People tab adds who is listed there. */
export const organisation: PageReader = {
  id: 'organisation',
  layout: 'ember',
  kind: 'company',
  read(page) {
    const { document, ids, part } = page
    const header = one(document, '.org-top-card')
    const name = attributeAt(header, 'h1', 'title') || textAt(header, 'h1').replace(glue, '')
    if (!name) return 'heading'
    const tab = placeAt(one(header, '.org-page-navigation a[href]'))
    const shown: CompanyIds = tab?.kind === 'company' ? tab.ids : {}
    const number = shown.number ?? idsAt(one(header, 'a[href*="currentCompany="]')).number
    const [industry, ...more] = all(header, info)
    const company = known<ReadCompany>({
      ids: known<CompanyIds>({ kind: shown.kind ?? ids.kind, slug: shown.slug, number }),
      name: { text: name, from: 'header' },
      websites: [
        ...sites(document, 'main dl dd > a[target="_blank"][href^="http"]', 'about').slice(0, 1),
        said(clean(islandRecord(document, 'universalName', shown.slug).websiteUrl, 600), 'island') ?? [],
        ...sites(header, 'a[target="_blank"][href^="http"]', 'header').slice(0, 2),
      ].flat(),
      industry: said(textOf(industry), 'header'),
      location: said(
        more
          .filter((item) => item.tagName !== 'A')
          .map(textOf)
          .find(isPlace) ?? '',
        'header',
      ),
      ...saidAt(header, 'header', { size: `a${info}`, tagline: '.org-top-card-summary__tagline' }),
    })
    return {
      ...(part === 'people' ? peopleTab(page, company) : {}),
      key: ids.slug ?? ids.number,
      addresses: { navigation: ids.slug && shown.slug, number: ids.number && number },
      words: { logo: attributeAt(header, 'img[alt]', 'alt') },
      company,
    }
  },
}

/** Where no place is given, the number of followers takes its room. */
const isPlace = (text: string): boolean =>
  !/^\p{Nd}/u.test(text) && (text.includes(',') || !/\p{Nd}/u.test(text))

const sites = (scope: ParentNode | null | undefined, selector: string, from: string): Said[] =>
  all(scope, selector).flatMap((link) => said(clean(link.getAttribute('href'), 600), from) ?? [])
