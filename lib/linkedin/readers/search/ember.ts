import { known } from '../../../domain/known'
import type { ReadCompany, ReadPerson } from '../../../domain/page-reading'
import { placeAt } from '../../links'
import type { PageReader } from '../../page'
import { readRows } from '../../read-rows'
import { said, saidAt } from '../../said'
import { all, one, textOf } from '../../text'

const subject = '.t-16 a[href*="/in/"]'
const result = 'data-chameleon-result-urn'

/** Search results of the Ember application; one row of a company search joins its number, slug and name. */
export const emberSearch: PageReader = {
  id: 'ember-search',
  layout: 'ember',
  kind: 'list',
  read(page) {
    const results = all(page.document, `[${result}]`)
    const companies = results.flatMap((row) => companyOf(row) ?? [])
    const people = readRows(
      page,
      results.filter((row) => one(row, subject)),
      personOf,
    )
    return companies.length ? { ...people, state: 'settling', companies } : people
  },
}

function personOf(row: Element): ReadPerson | undefined {
  const link = one(row, subject)
  const place = placeAt(link)
  const name = said(textOf(one(link, '[aria-hidden="true"]') ?? link), 'search')
  if (place?.kind !== 'person' || !name) return undefined
  return {
    ids: place.ids,
    name,
    ...saidAt(row, 'search', {
      headline: 'div.t-14.t-black',
      location: 'div.t-14.t-black ~ div.t-14',
      snippet: 'p[class*="entity-result__summary"]',
    }),
  }
}

function companyOf(row: Element): ReadCompany | undefined {
  const number = /^urn:li:company:(\d+)$/.exec(row.getAttribute(result) ?? '')?.[1]
  const link = all(row, 'a').find((each) => textOf(each))
  const place = placeAt(link)
  if (!number || place?.kind !== 'company') return undefined
  return known<ReadCompany>({ ids: { ...place.ids, number }, name: said(textOf(link), 'search') })
}
