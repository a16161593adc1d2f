import { create } from 'zustand'

export interface Toast {
  readonly id: string
  readonly text: string
  /** Until when it stands, and its Undo with it. */
  readonly until: number
  readonly undo: (() => void) | undefined
  /** What is likely to be done next. */
  readonly next?: { readonly label: string; readonly run: () => void }
}

interface ToastState {
  readonly toast: Toast | undefined
  show(toast: Omit<Toast, 'id'>): void
  /** Takes it away if it is still the same one. */
  drop(id: string): void
}

/** One message at a time at the foot of the page: what was just done, and for a moment the way back. */
export const useToastState = create<ToastState>((set) => ({
  toast: undefined,
  show: (toast) => set({ toast: { ...toast, id: crypto.randomUUID() } }),
  drop: (id) => set(({ toast }) => (toast?.id === id ? { toast: undefined } : {})),
}))

/**
 * Says what was done or is about to be, with an Undo for `seconds`: the three seconds that every spend for more than
 * one person waits, or longer for what can still be taken back later.
 */
export const showUndo = (text: string, undo: () => void, seconds = 3): void =>
  useToastState.getState().show({ text, undo, until: Date.now() + seconds * 1000 })

export const showToast = (text: string, seconds = 3): void =>
  useToastState.getState().show({ text, undo: undefined, until: Date.now() + seconds * 1000 })

/** Says what was done, and offers what usually comes next. */
export const showNext = (text: string, next: NonNullable<Toast['next']>, seconds = 8): void =>
  useToastState.getState().show({ text, undo: undefined, next, until: Date.now() + seconds * 1000 })
