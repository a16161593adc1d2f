import type { Sighting } from '../../domain/sighting'
import { store } from '../opened'

export const sightingOf = (tabId: number): Promise<Sighting | undefined> => store.sightings.get(tabId)
