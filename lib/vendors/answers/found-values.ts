import type { ValueStatus } from '../../domain/finding'
import type { DroppedValue, FoundEmail, FoundPhone } from '../contract'
import { countryForm } from '../forms/country-codes'
import { emailForm } from '../forms/email-form'
import { phoneForm, phoneKey } from '../forms/phone-form'
import { plainLine } from '../forms/plain-text'
import { said, there } from './optional'

/** A value as a vendor wrote it, before anybody looked whether it is one. */
export interface SaidEmail {
  readonly value: unknown
  /** Absent where the vendor says nothing about it here; it may elsewhere. */
  readonly status?: ValueStatus | undefined
  readonly saidStatus?: string | number | null | undefined
  readonly provider?: string | null | undefined
  readonly confidence?: number | undefined
}

export interface SaidPhone {
  readonly value: unknown
  readonly status?: ValueStatus | undefined
  readonly phoneType?: string | null | undefined
  readonly country?: string | null | undefined
  readonly provider?: string | null | undefined
}

interface Found<T> {
  readonly found: readonly T[]
  readonly dropped: readonly DroppedValue[]
}

/** Where one address is given twice with two statuses, the one that promises less holds. */
const fromLeast: readonly (ValueStatus | undefined)[] = [
  'invalid',
  'guess',
  'unknown',
  'unverified',
  'catch-all',
  'verified',
  undefined,
]
const lesser = <T extends SaidEmail>(a: T, b: T) =>
  fromLeast.indexOf(a.status) <= fromLeast.indexOf(b.status) ? a : b

export function foundEmails(candidates: readonly SaidEmail[]): Found<FoundEmail> {
  const { kept, dropped } = sorted('email', candidates, emailForm)
  const merged = new Map<string, SaidEmail & { form: string }>()
  for (const one of kept) {
    const key = one.form.toLowerCase()
    const other = merged.get(key)
    merged.set(key, other ? lesser(other, one) : one)
  }
  return { found: [...merged.values()].map(emailOf), dropped }
}

const emailOf = ({ form, status, ...more }: SaidEmail & { form: string }): FoundEmail => ({
  value: form,
  status: status ?? 'unknown',
  ...said('saidStatus', more.saidStatus, 60),
  ...said('provider', more.provider, 60),
  ...there('confidence', more.confidence),
})

export function foundPhones(candidates: readonly SaidPhone[]): Found<FoundPhone> {
  const { kept, dropped } = sorted('phone', candidates, phoneForm)
  const merged = new Map<string, FoundPhone>()
  for (const one of kept) {
    const key = phoneKey(one.form)
    merged.set(key, {
      value: one.form,
      status: one.status ?? 'unknown',
      ...said('phoneType', one.phoneType?.toLowerCase(), 40),
      ...there('country', countryForm(one.country ?? '')),
      ...said('provider', one.provider, 60),
      // What the first mention says of the number holds; later ones fill the gaps.
      ...merged.get(key),
    })
  }
  return { found: [...merged.values()], dropped }
}

function sorted<T extends { readonly value: unknown }>(
  field: DroppedValue['field'],
  candidates: readonly T[],
  formOf: (text: string) => string | undefined,
) {
  const kept: (T & { form: string })[] = []
  const dropped: DroppedValue[] = []
  for (const one of candidates) {
    const text = wordsOf(one.value)
    if (text === '') continue
    const form = formOf(text)
    if (form === undefined) dropped.push({ field, said: text })
    else kept.push({ ...one, form })
  }
  return { kept, dropped }
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return plainLine(typeof value === 'object' ? JSON.stringify(value) : String(value), 100)
}
