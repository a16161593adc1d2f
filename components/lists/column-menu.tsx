import { Columns3 } from 'lucide-react'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { MenuCheck } from '../ui/menu-group'
import { t } from '../ui/words'
import { columns as all, type ColumnId, type ShownColumn, usualColumns } from './table/columns'

interface Props {
  readonly columns: readonly ShownColumn[]
  readonly onChange: (columns: readonly ShownColumn[]) => void
}

export function ColumnMenu({ columns, onChange }: Props) {
  const ids = Object.keys(all) as ColumnId[]
  return (
    <Menu button={<IconButton icon={Columns3} weight="plain" label={t('columnsChoose')} />}>
      {ids
        .filter((id) => id !== 'name')
        .map((id) => (
          <MenuCheck
            key={id}
            checked={columns.some((column) => column.id === id)}
            onChange={(shown) =>
              onChange(
                shown
                  ? [...columns, { id, width: all[id].width }]
                  : columns.filter((column) => column.id !== id),
              )
            }
          >
            {t(all[id].word)}
          </MenuCheck>
        ))}
      <MenuSeparator />
      <MenuItem onClick={() => onChange(usualColumns)}>{t('columnsReset')}</MenuItem>
    </Menu>
  )
}
