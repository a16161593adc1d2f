import type { PersonIds } from './page-report'

/** The way back from a person's keys to LinkedIn's names for them; nothing for somebody LinkedIn does not know. */
export function idsInKeys(keys: readonly string[]): PersonIds | undefined {
  const after = (prefix: string) => keys.find((key) => key.startsWith(prefix))?.slice(prefix.length)
  const [slug, member, lead, recruiter] = ['in:', 'member:', 'lead:', 'recruiter:'].map(after)
  if (!slug && !member && !lead && !recruiter) return undefined
  return {
    ...(slug ? { slug } : {}),
    ...(member ? { member } : {}),
    ...(lead ? { lead } : {}),
    ...(recruiter ? { recruiter } : {}),
  }
}
