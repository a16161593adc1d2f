import { Refused } from '../../world/vendor-server'
import { invalidField } from './refusals'
import type { SaberSettings } from './settings'

function whole(
  text: string | undefined,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return fallback
  const number = Number(text)
  if (/^-?\d+$/.test(text) && number >= least && number <= most) return number
  const range =
    most === Number.MAX_SAFE_INTEGER ? `must be at least ${least}` : `must be between ${least} and ${most}`
  throw new Refused(invalidField(name, range))
}

export interface Page {
  readonly limit: number
  readonly offset: number
}

export const pageAsked = (query: Readonly<Record<string, string>>, usual: number): Page => ({
  limit: whole(query.limit, 'limit', usual, 1, 100),
  offset: whole(query.offset, 'offset', 0, 0, Number.MAX_SAFE_INTEGER),
})

export function pageOf<T>(
  all: readonly T[],
  { limit, offset }: Page,
  quirks: SaberSettings['quirks'],
): object {
  const items = all.slice(offset, offset + limit)
  return {
    items,
    total: quirks.totals === 'honest' ? all.length : all.length + 2,
    limit,
    offset,
    hasMore: quirks.hasMore === 'endless' || offset + items.length < all.length,
  }
}
