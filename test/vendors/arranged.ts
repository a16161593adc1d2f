import { randomFrom, seedFrom } from '../world/seed'

export function arranged<T>(
  items: readonly T[],
  order: 'kept' | 'reversed' | 'shuffled',
  label: string,
): T[] {
  if (order === 'kept') return [...items]
  if (order === 'reversed') return items.toReversed()
  const random = randomFrom(seedFrom(label))
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
