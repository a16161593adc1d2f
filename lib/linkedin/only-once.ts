/**
 * A script injected twice is two modules, so a module variable cannot hold them apart; the isolated world's own global
 * can, and the page cannot see it. A script whose extension was reloaded counts as absent.
 */
const mark = Symbol.for('page reader')
const world = globalThis as typeof globalThis & { [mark]?: () => boolean }

export function onlyOnce(alive: () => boolean, start: () => void): void {
  if (world[mark]?.()) return
  world[mark] = alive
  start()
}
