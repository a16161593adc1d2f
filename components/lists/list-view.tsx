import { useLiveQuery } from 'dexie-react-hooks'
import { type ListSummary, listRows } from '../../lib/store/queries/lists'
import { CopyMenu } from '../export/copy-menu'
import { ExportMenu } from '../export/export-menu'
import { Button } from '../ui/button'
import { count, t } from '../ui/words'

export function ListView({ list, onBack }: { list: ListSummary; onBack: () => void }) {
  const rows = useLiveQuery(() => listRows(list.id), [list.id])
  if (!rows) return null
  const people = async () => rows.map(({ person }) => person.id)
  return (
    <section className="p-3">
      <header className="flex items-center gap-2">
        <Button weight="quiet" onClick={onBack}>
          ‹ {t('back')}
        </Button>
        <h2 className="min-w-0 flex-1 truncate text-lg font-semibold">{list.name}</h2>
        <span className="text-soft">{count('people', rows.length)}</span>
      </header>
      {rows.length === 0 && <p className="mt-3 text-soft">{t('listEmpty')}</p>}
      <table className="mt-3 w-full table-fixed">
        <thead className="text-left text-sm text-soft">
          <tr>
            <th scope="col" className="py-1 font-medium">
              {t('colName')}
            </th>
            <th scope="col" className="py-1 font-medium">
              {t('colCompany')}
            </th>
            <th scope="col" className="py-1 font-medium">
              {t('colEmail')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, findings }) => (
            <tr key={person.id} className="h-10 border-t border-line">
              <td className="truncate pr-2 font-medium" title={person.fullName}>
                {person.fullName}
              </td>
              <td className="truncate pr-2">{person.company}</td>
              <td className="truncate">{findings.find(({ field }) => field === 'email')?.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="mt-3 flex items-center gap-2">
        <CopyMenu people={people} listName={list.name} disabled={rows.length === 0} />
        <ExportMenu people={people} listName={list.name} disabled={rows.length === 0} />
      </footer>
    </section>
  )
}
