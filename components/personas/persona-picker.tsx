import { Copy, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Persona } from '../../lib/domain/persona'
import type { PersonaDraft } from '../../lib/store/writes/personas'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { Select } from '../ui/select'
import { t } from '../ui/words'
import { copyOf, removePersona } from './persona-actions'
import { emptyPersona, PersonaDialog } from './persona-dialog'

interface Props {
  readonly personas: readonly Persona[]
  readonly chosen: Persona | undefined
  readonly onChoose: (personaId: string) => void
}

/** One of the personas, and everything that can be done to it right there. */
export function PersonaPicker({ personas, chosen, onChoose }: Props) {
  const [draft, setDraft] = useState<PersonaDraft & { readonly id?: string }>()
  const dialog = draft && (
    <PersonaDialog
      draft={draft}
      onClose={() => setDraft(undefined)}
      onSaved={(persona) => onChoose(persona.id)}
    />
  )
  if (!chosen) {
    return (
      <>
        <Button onClick={() => setDraft(emptyPersona)}>
          <Plus size={16} aria-hidden="true" />
          {t('personaNew')}
        </Button>
        {dialog}
      </>
    )
  }
  return (
    <div className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <Select
          label={t('persona')}
          options={personas.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.id}
          onChange={onChoose}
        />
      </div>
      <IconButton icon={Pencil} label={t('editNamed', chosen.name)} onClick={() => setDraft(chosen)} />
      <Menu button={<IconButton icon={Ellipsis} label={t('personaMore')} />}>
        <MenuItem icon={Plus} onClick={() => setDraft(emptyPersona)}>
          {t('personaNew')}
        </MenuItem>
        <MenuItem icon={Copy} onClick={() => setDraft(copyOf(chosen))}>
          {t('duplicate')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} danger onClick={() => void removePersona(chosen)}>
          {t('deleteNamed', chosen.name)}
        </MenuItem>
      </Menu>
      {dialog}
    </div>
  )
}
