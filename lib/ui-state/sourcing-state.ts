import { create } from 'zustand'

/** Whom one was looking for last: the next company page begins with it. */
interface SourcingState {
  readonly personaId: string | undefined
  readonly limit: number
  choose(personaId: string): void
  atMost(limit: number): void
}

export const useSourcingState = create<SourcingState>((set) => ({
  personaId: undefined,
  limit: 5,
  choose: (personaId) => set({ personaId }),
  atMost: (limit) => set({ limit }),
}))
