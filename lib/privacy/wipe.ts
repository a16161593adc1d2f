import { Dexie } from 'dexie'

/** Whole databases, not rows: nothing of them is left to be found or forgotten. Open pages let go of them by themselves. */
export async function wipeDatabases(names: readonly string[]): Promise<void> {
  for (const name of names) await Dexie.delete(name)
}
