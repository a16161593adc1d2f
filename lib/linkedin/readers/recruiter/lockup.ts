import type { ReadPerson } from '../../../domain/page-reading'
import { saidAt } from '../../said'

export const mark = (name: string): string => `[data-test-${name}]`

/** Name, headline and place stand in the same small block on a profile and in a row. */
export function readLockup(
  scope: Element | null | undefined,
  ids: ReadPerson['ids'],
): ReadPerson | undefined {
  const { name, ...more } = saidAt(scope, 'top card', {
    name: mark('row-lockup-full-name'),
    headline: mark('row-lockup-headline'),
    location: mark('row-lockup-location'),
  })
  return name && { ids, name, ...more }
}
