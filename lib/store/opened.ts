import { openStore } from './database'

/** The one connection of an extension page. Pages read it by live query and write by message. */
export const store = openStore()
