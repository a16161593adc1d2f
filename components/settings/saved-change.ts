import { create } from 'zustand'

interface SavedChange {
  /** Takes the last change back; `failed` when it could not be saved at all. */
  readonly last: { readonly undo: () => Promise<void> } | 'failed' | undefined
  tell(undo: (() => Promise<void>) | undefined): void
  forget(): void
}

/** The last change to a setting, for as long as somebody may want it back. */
export const useSavedChange = create<SavedChange>((set) => ({
  last: undefined,
  tell: (undo) => set({ last: undo ? { undo } : 'failed' }),
  forget: () => set({ last: undefined }),
}))
