import type { Persona } from '../../domain/persona'
import { store } from '../opened'

/** In the order they were made. */
export const allPersonas = async (): Promise<Persona[]> =>
  (await store.personas.toArray()).sort((a, b) => a.createdAt - b.createdAt)
