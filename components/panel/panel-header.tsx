import { useLiveQuery } from 'dexie-react-hooks'
import { Settings } from 'lucide-react'
import { openSettings } from '../../lib/messages/open-pages'
import { currentSettings, spentToday } from '../../lib/store/queries/money'
import { formatNumber, t } from '../ui/words'

export function PanelHeader() {
  const spent = useLiveQuery(() => spentToday())
  const cap = useLiveQuery(currentSettings)?.capPerDay
  return (
    <header className="flex min-h-10 items-center gap-2 px-3">
      <h1 className="flex-1 font-semibold">Leadlight</h1>
      {spent !== undefined && (
        <span className="text-sm text-soft">
          {cap === null || cap === undefined
            ? t('spentTodayNoCap', formatNumber(spent))
            : t('spentToday', formatNumber(spent), formatNumber(cap))}
        </span>
      )}
      <button
        type="button"
        aria-label={t('openSettings')}
        title={t('openSettings')}
        onClick={() => void openSettings()}
        className="rounded-md p-1.5 text-soft hover:bg-raised hover:text-ink"
      >
        <Settings size={16} aria-hidden="true" />
      </button>
    </header>
  )
}
