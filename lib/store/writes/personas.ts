import { Persona } from '../../domain/persona'
import type { Store } from '../database'

export type PersonaDraft = Omit<Persona, 'id' | 'createdAt' | 'updatedAt'>

const seededNote = 'personas-seeded'

/** New without an id, changed with one. */
export async function savePersona(
  store: Store,
  draft: PersonaDraft & { readonly id?: string },
  at: number,
): Promise<Persona> {
  return store.transaction('rw', store.personas, async () => {
    const before = draft.id === undefined ? undefined : await store.personas.get(draft.id)
    const persona = Persona.parse({
      ...draft,
      name: draft.name.trim(),
      id: draft.id ?? crypto.randomUUID(),
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
    })
    await store.personas.put(persona)
    return persona
  })
}

/** Answers what was there, for putting it back. */
export async function deletePersona(store: Store, personaId: string): Promise<Persona | undefined> {
  return store.transaction('rw', store.personas, async () => {
    const persona = await store.personas.get(personaId)
    await store.personas.delete(personaId)
    return persona
  })
}

export const putBackPersona = async (store: Store, persona: Persona): Promise<void> => {
  await store.personas.put(persona)
}

/** A few to begin with, once: who deletes them does not meet them again. */
export async function seedPersonas(store: Store, drafts: readonly PersonaDraft[], at: number): Promise<void> {
  await store.transaction('rw', store.personas, store.notes, async () => {
    if ((await store.notes.get(seededNote)) || (await store.personas.count()) > 0) return
    await store.notes.put({ key: seededNote, value: true })
    await store.personas.bulkAdd(
      drafts.map((draft, i) => ({ ...draft, id: crypto.randomUUID(), createdAt: at + i, updatedAt: at })),
    )
  })
}
