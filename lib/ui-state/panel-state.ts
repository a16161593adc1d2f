import { create } from 'zustand'
import type { CompanyIds, PersonFacts } from '../domain/page-report'

export type PanelTab = 'page' | 'lists' | 'activity'

/** Somebody or some company looked at without their page: by a pasted address, or out of a list on a page. */
export type LookedUp =
  | { readonly kind: 'person'; readonly facts: PersonFacts }
  | { readonly kind: 'company'; readonly ids: CompanyIds }

/** Where in the panel the user is: nothing here is missed after a reload. */
interface PanelState {
  readonly tab: PanelTab
  readonly openListId: string | undefined
  readonly lookedUp: LookedUp | undefined
  readonly lookingUp: boolean
  showTab(tab: PanelTab): void
  openList(listId: string | undefined): void
  /** Shows a field for an address, or takes it away. */
  askForAddress(lookingUp: boolean): void
  lookUp(lookedUp: LookedUp | undefined): void
  /** Back to the page in view, whichever tab of the panel is open. */
  followPage(): void
}

export const usePanelState = create<PanelState>((set) => ({
  tab: 'page',
  openListId: undefined,
  lookedUp: undefined,
  lookingUp: false,
  showTab: (tab) => set({ tab }),
  openList: (openListId) => set({ openListId, tab: 'lists' }),
  askForAddress: (lookingUp) => set({ lookingUp, tab: 'page' }),
  followPage: () => set({ lookedUp: undefined, lookingUp: false }),
  lookUp: (lookedUp) => set({ lookedUp, lookingUp: false, tab: 'page' }),
}))
