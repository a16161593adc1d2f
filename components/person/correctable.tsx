import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FieldSource } from '../../lib/domain/person'
import { IconButton } from '../ui/icon-button'
import { Tooltip } from '../ui/tooltip'
import { t } from '../ui/words'
import { type EditableField, fieldWords } from './field-words'
import { sourceText } from './source-words'

interface Props {
  readonly field: EditableField
  readonly source: FieldSource | undefined
  readonly onEdit: () => void
  /** It was just edited: the focus comes back to where it was. */
  readonly edited: boolean
  readonly children: ReactNode
}

/** A value with its source on hover or focus, and a pencil that lies over what follows, so that nothing moves. */
export function Correctable({ field, source, onEdit, edited, children }: Props) {
  const said = source && sourceText(source)
  const label = t('correctField', t(fieldWords[field]))
  return (
    <span className="group/field relative inline-block max-w-full">
      {said ? (
        <Tooltip text={said}>
          <span className="break-words">{children}</span>
        </Tooltip>
      ) : (
        <span className="break-words">{children}</span>
      )}
      <span className="absolute top-1/2 right-0 z-1 -mr-7 -translate-y-1/2 rounded-md bg-surface opacity-0 group-focus-within/field:opacity-100 group-hover/field:opacity-100 [@media(hover:none)]:opacity-100">
        <IconButton
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={edited}
          icon={Pencil}
          label={said ? `${label}. ${said}` : label}
          onClick={onEdit}
          className="text-accent!"
        />
      </span>
    </span>
  )
}
