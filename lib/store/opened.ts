import { openStore } from './database'

/** The one connection of an extension page. Pages read it by live query and write by message. */
export const store = openStore()

// Begun before anything is asked, while the page is still being put together. Should it fail, whoever asks is told.
store.open().catch(() => undefined)
