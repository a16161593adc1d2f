type Scheduler = { readonly scheduler?: { readonly yield?: () => Promise<void> } }

/** Lets clicks and painting go first. Long work takes this breath every few milliseconds. */
export const nextTurn = (): Promise<void> =>
  (globalThis as Scheduler).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
