import { Copy, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { PersonaDraft } from '../../lib/store/writes/personas'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { t } from '../ui/words'
import { copyOf, removePersona } from './persona-actions'
import { emptyPersona, PersonaDialog } from './persona-dialog'
import { personaSummary } from './persona-words'
import { usePersonas } from './use-personas'

/** Whom one looks for in companies, for the settings. */
export function PersonasSection() {
  const personas = usePersonas()
  const [draft, setDraft] = useState<PersonaDraft & { readonly id?: string }>()
  if (!personas) return null
  return (
    <>
      <p className="text-soft">{t('personasIntro')}</p>
      <ul>
        {personas.map((persona) => (
          <li key={persona.id} className="flex items-start gap-1 border-t border-line py-2 first:border-t-0">
            <div className="min-w-0 flex-1 py-0.5">
              <p className="font-medium break-words">{persona.name}</p>
              <p className="text-sm break-words text-soft">{personaSummary(persona)}</p>
            </div>
            <IconButton
              icon={Pencil}
              label={t('editNamed', persona.name)}
              onClick={() => setDraft(persona)}
            />
            <IconButton
              icon={Copy}
              label={t('duplicateNamed', persona.name)}
              onClick={() => setDraft(copyOf(persona))}
            />
            <IconButton
              icon={Trash2}
              label={t('deleteNamed', persona.name)}
              onClick={() => void removePersona(persona)}
            />
          </li>
        ))}
      </ul>
      <Button className="mt-2" onClick={() => setDraft(emptyPersona)}>
        <Plus size={16} aria-hidden="true" />
        {t('personaNew')}
      </Button>
      {draft && <PersonaDialog draft={draft} onClose={() => setDraft(undefined)} />}
    </>
  )
}
