import type { Persona } from '../../lib/domain/persona'
import { store } from '../../lib/store/opened'
import { deletePersona, type PersonaDraft, putBackPersona } from '../../lib/store/writes/personas'
import { showUndo } from '../../lib/ui-state/toast-state'
import { t } from '../ui/words'

/** A copy to change: everything but its identity. */
export function copyOf({ name, jobTitles, excludeJobTitles, seniorities, countries }: Persona): PersonaDraft {
  return { name: t('copyOf', name).slice(0, 80), jobTitles, excludeJobTitles, seniorities, countries }
}

export async function removePersona(persona: Persona): Promise<void> {
  const gone = await deletePersona(store, persona.id)
  if (gone) showUndo(t('deletedNamed', persona.name), () => void putBackPersona(store, gone), 8)
}
