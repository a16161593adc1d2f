import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { columnIds, type RecipeColumn } from '../../lib/domain/recipe'
import { IconButton } from '../ui/icon-button'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'
import { columnName } from './recipe-words'

interface Props {
  readonly columns: readonly RecipeColumn[]
  readonly onChange: (columns: RecipeColumn[]) => void
}

const add = 'add'

/** Which columns, under which headings, in which order. Buttons instead of dragging: they work for every hand. */
export function RecipeColumns({ columns, onChange }: Props) {
  const without = (at: number) => columns.filter((_, i) => i !== at)
  const moved = (from: number, to: number) => {
    const next = [...columns]
    const [one] = next.splice(from, 1)
    if (one) next.splice(to, 0, one)
    onChange(next)
  }
  const left = columnIds.filter((id) => !columns.some((column) => column.id === id))
  return (
    <div>
      <p className="mb-0.5 text-sm text-soft">{t('recipeColumns')}</p>
      <ol className="border-b border-line">
        {columns.map(({ id, header }, at) => {
          const name = columnName(id)
          return (
            <li key={id} className="flex items-center gap-1 border-t border-line py-1">
              <span className="w-28 shrink-0 truncate" title={name}>
                {name}
              </span>
              <div className="min-w-0 flex-1">
                <TextField
                  label={t('recipeHeadingOf', name)}
                  hideLabel
                  value={header}
                  placeholder={name}
                  maxLength={120}
                  onChange={(event) => {
                    const { value } = event.currentTarget
                    onChange(columns.map((column, i) => (i === at ? { id, header: value } : column)))
                  }}
                />
              </div>
              <IconButton
                icon={ArrowUp}
                label={t('moveUp', name)}
                disabled={at === 0}
                onClick={() => moved(at, at - 1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('moveDown', name)}
                disabled={at === columns.length - 1}
                onClick={() => moved(at, at + 1)}
              />
              <IconButton icon={X} label={t('removeNamed', name)} onClick={() => onChange(without(at))} />
            </li>
          )
        })}
      </ol>
      {left.length > 0 && (
        <div className="mt-2 w-48">
          <Select
            label={t('recipeAddColumn')}
            hideLabel
            value={add}
            options={[
              { value: add, label: t('recipeAddColumn') },
              ...left.map((id) => ({ value: id as string, label: columnName(id) })),
            ]}
            onChange={(chosen) => {
              const id = left.find((one) => one === chosen)
              if (id) onChange([...columns, { id, header: '' }])
            }}
          />
        </div>
      )}
    </div>
  )
}
