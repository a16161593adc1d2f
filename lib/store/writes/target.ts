import type { Person } from '../../domain/person'
import { Refusal } from '../../domain/refusal'
import type { Store } from '../database'
import { findPerson, keepFromPage, mergeWithPage } from './people'

export type Target = { readonly personId: string } | { readonly tabId: number; readonly path: string }

async function personOnPage(store: Store, tabId: number, path: string) {
  const sighting = await store.sightings.get(tabId)
  const subject = sighting?.report.subject
  if (sighting?.report.path !== path || sighting.report.state !== 'settled' || subject?.kind !== 'person') {
    throw new Refusal('not-known', 'the page changed')
  }
  return subject
}

/** The person meant, without keeping them: for prices and previews. */
export async function personMeant(store: Store, target: Target, at: number): Promise<Person> {
  if ('personId' in target) {
    const person = await store.people.get(target.personId)
    if (!person) throw new Refusal('not-known')
    return person
  }
  const subject = await personOnPage(store, target.tabId, target.path)
  const person = await mergeWithPage(store, subject, await findPerson(store, subject.ids), at)
  if (!person) throw new Refusal('needs-name')
  return person
}

/** The person meant, kept from now on: a deliberate act was done about them. */
export async function keepTarget(store: Store, target: Target, at: number): Promise<Person> {
  if ('personId' in target) return personMeant(store, target, at)
  const subject = await personOnPage(store, target.tabId, target.path)
  const person = await keepFromPage(store, subject, at)
  if (!person) throw new Refusal('needs-name')
  const sighting = await store.sightings.get(target.tabId)
  if (sighting) await store.sightings.put({ ...sighting, personId: person.id })
  return person
}
