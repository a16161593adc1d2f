import { create } from 'zustand'

export type PanelTab = 'page' | 'lists' | 'activity'

/** Where in the panel the user is: nothing here is missed after a reload. */
interface PanelState {
  readonly tab: PanelTab
  readonly openListId: string | undefined
  showTab(tab: PanelTab): void
  openList(listId: string | undefined): void
}

export const usePanelState = create<PanelState>((set) => ({
  tab: 'page',
  openListId: undefined,
  showTab: (tab) => set({ tab }),
  openList: (openListId) => set({ openListId, tab: 'lists' }),
}))
