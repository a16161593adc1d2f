import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import type { Persona } from '../../lib/domain/persona'
import { store } from '../../lib/store/opened'
import { allPersonas } from '../../lib/store/queries/personas'
import { seedPersonas } from '../../lib/store/writes/personas'
import { starters } from './starters'

export function usePersonas(): readonly Persona[] | undefined {
  const personas = useLiveQuery(allPersonas)
  const none = personas?.length === 0
  useEffect(() => {
    if (none) seedPersonas(store, starters(), Date.now()).catch(() => undefined)
  }, [none])
  return personas
}
