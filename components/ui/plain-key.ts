import { isTyping } from './typing'

/** Listens for single keys, unless they go into a field, an open menu or dialog, or belong to the browser. */
export function onPlainKey(actions: Readonly<Record<string, () => void>>): () => void {
  const listener = (event: KeyboardEvent) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented
    if (busy || isTyping(event) || isAside(event)) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  addEventListener('keydown', listener)
  return () => removeEventListener('keydown', listener)
}

/** In menus and lists a letter looks for an item; in a dialog the page behind it sleeps. */
const isAside = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('[role="menu"],[role="listbox"],[role="dialog"],[role="alertdialog"],[role="combobox"]') !==
    null
