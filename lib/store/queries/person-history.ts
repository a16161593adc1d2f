import type { Job } from '../../domain/job'
import type { PersonEvent } from '../../domain/person-event'
import { store } from '../opened'

/** What happened with somebody, newest first: what was noted down as it happened, what was asked, which lists. */
export type HistoryLine = { readonly at: number } & (
  | { readonly kind: 'kept' }
  | { readonly kind: 'event'; readonly event: PersonEvent }
  | { readonly kind: 'asked'; readonly job: Job }
  | { readonly kind: 'listed'; readonly list: string }
)

export async function personHistory(personId: string, limit = 50): Promise<HistoryLine[]> {
  const [person, events, jobs, members] = await Promise.all([
    store.people.get(personId),
    store.events.where('personId').equals(personId).toArray(),
    store.jobs.where('personId').equals(personId).toArray(),
    store.members.where('personId').equals(personId).toArray(),
  ])
  if (!person) return []
  const lists = await store.lists.bulkGet(members.map(({ listId }) => listId))
  const lines: HistoryLine[] = [
    { at: person.createdAt, kind: 'kept' },
    ...events.map((event): HistoryLine => ({ at: event.at, kind: 'event', event })),
    ...jobs.flatMap((job): HistoryLine[] => (job.endedAt ? [{ at: job.endedAt, kind: 'asked', job }] : [])),
    ...members.flatMap(({ addedAt }, i): HistoryLine[] => {
      const list = lists[i]?.name
      return list ? [{ at: addedAt, kind: 'listed', list }] : []
    }),
  ]
  return lines.sort((a, b) => b.at - a.at).slice(0, limit)
}
