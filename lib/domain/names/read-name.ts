import type { Fact } from '../fact'
import { known } from '../known'
import type { ReadPerson } from '../page-reading'

export interface ReadName {
  readonly full: Fact
  readonly first?: Fact
  readonly last?: Fact
}

export function readName({ name }: ReadPerson): ReadName | undefined {
  const [first, ...rest] = name.text.split(' ')
  if (!first) return undefined
  const last = rest.join(' ')
  return known<ReadName>({
    full: { value: name.text, source: name.from, confidence: 'high' },
    first: { value: first, source: 'name', confidence: 'medium' },
    last: last ? { value: last, source: 'name', confidence: 'medium' } : undefined,
  })
}
