import type { Intent } from '../domain/intent'
import { Refusal } from '../domain/refusal'
import type { Settings } from '../domain/settings'
import type { Store } from '../store/database'

/** One gesture, once. Looked at before anything else: the same click that arrives twice is not a new question. */
export async function mustBeFirst(store: Store, intent: Intent): Promise<void> {
  if ((await store.jobs.where('intentId').equals(intent.id).count()) > 0) throw new Refusal('intent-used')
}

/**
 * For no more than it showed. A sum above the user's own mark needs a second, explicit yes, and that is looked at
 * here and not in a page, because a page can be wrong.
 */
export function holdToIntent(
  intent: Intent,
  settings: Pick<Settings, 'askAbove'>,
  { credits, people }: { readonly credits: number; readonly people: number },
): void {
  if (credits > intent.shownCredits || people > intent.people)
    throw new Refusal('price-changed', String(credits))
  if (credits > settings.askAbove && !intent.confirmed)
    throw new Refusal('needs-confirmation', String(credits))
}
