import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { there } from '../answers/optional'
import type { CreateListRequest, ListFilters, VendorList } from '../contract'
import { countryForm } from '../forms/country-codes'
import { linkedInForm, linkedInKey } from '../forms/linkedin-form'
import { nameKey } from '../forms/name-form'
import { plainLine } from '../forms/plain-text'
import { checkedBody } from '../net/checked-body'

const name = z.string().check(z.refine((text) => text !== '' && [...text].length <= 200))
const words = lazily(() => z.array(z.string().check(z.minLength(1))).check(z.minLength(1)))

const Rename = lazily(() => z.strictObject({ name }))

/** `keywords` is one text beside arrays, as the vendor has it. */
const Create = lazily(() =>
  z.strictObject({
    name,
    filters: z.strictObject({
      companyLinkedInUrls: words,
      jobTitles: z.exactOptional(words),
      keywords: z.exactOptional(z.string().check(z.minLength(1))),
      countries: z.exactOptional(words),
    }),
  }),
)

export const renameBody = (text: string) => checkedBody(Rename, { name: listName(text) })

export function createBody({ name, filters }: CreateListRequest) {
  return checkedBody(Create, { name: listName(name), filters: filtersOf(filters) })
}

/** The field that keeps the request from being sent, in our words. */
export function checkCreate({ name, filters }: CreateListRequest): string | undefined {
  const { companyUrls, countries } = filters
  const { jobTitles, keywords, countries: known } = filtersOf(filters)
  if (listName(name) === '' || [...listName(name)].length > 200) return 'name'
  if (companyUrls.length === 0) return 'companyUrl'
  if (companyUrls.some((url) => linkedInForm(url, 'company') === undefined)) return 'companyUrl'
  if (countries.some((country) => countryForm(country) === undefined)) return 'countries'
  return jobTitles || keywords || known ? undefined : 'jobTitles'
}

/** Names need not be unique for the vendor; ours carries a mark of the caller's that is. */
export function recognises(list: VendorList, sent: CreateListRequest & { readonly sentAt: number }): boolean {
  const clocksMayDiffer = 5 * 60_000
  const isNewer = list.createdAt === undefined || list.createdAt >= sent.sentAt - clocksMayDiffer
  return isNewer && list.name === listName(sent.name) && sameFilters(list.filters, sent.filters)
}

function filtersOf({ companyUrls, jobTitles, keywords, countries }: ListFilters) {
  return {
    companyLinkedInUrls: once(companyUrls.map((url) => linkedInForm(url, 'company') ?? '')),
    ...there('jobTitles', some(jobTitles.map((title) => plainLine(title, 200)))),
    ...there('keywords', plainLine(keywords ?? '', 500) || undefined),
    ...there('countries', some(countries.map((country) => countryForm(country) ?? ''))),
  }
}

function sameFilters(theirs: ListFilters, ours: ListFilters): boolean {
  const keyOf = (filters: ListFilters) => {
    const { companyLinkedInUrls, jobTitles = [], keywords = '', countries = [] } = filtersOf(filters)
    const companies = companyLinkedInUrls.map((url) => linkedInKey(url, 'company') ?? '')
    return [sorted(companies), sorted(jobTitles.map(nameKey)), nameKey(keywords), sorted(countries)]
  }
  return JSON.stringify(keyOf(theirs)) === JSON.stringify(keyOf(ours))
}

const listName = (text: string) => plainLine(text, 1_000)
const once = (list: readonly string[]) => [...new Set(list)]
const sorted = (list: readonly string[]) => once(list).sort()

function some(list: readonly string[]): string[] | undefined {
  const filled = once(list).filter((one) => one !== '')
  return filled.length > 0 ? filled : undefined
}
