import { PanelRight } from 'lucide-react'
import { openSidePanel } from '../../lib/messages/open-pages'
import { ThisPage } from '../page/this-page'
import { usePinnedOrActiveTab } from '../page/use-active-tab'
import { Button } from '../ui/button'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'

/** The same person or company in one small card; everything else is a click away in the panel. */
export function Popup() {
  useTheme()
  const tabId = usePinnedOrActiveTab()
  const open = async () => {
    if (tabId === undefined) return
    await openSidePanel(tabId)
    close()
  }
  return (
    <div className="flex max-h-150 min-h-40 w-90 max-w-full flex-col">
      <main className="relative min-h-0 flex-1 overflow-y-auto">
        <h1 className="sr-only">Leadlight</h1>
        <ThisPage small />
      </main>
      <footer data-foot className="border-t border-line p-2">
        <Button className="w-full" disabled={tabId === undefined} onClick={() => void open()}>
          <PanelRight size={16} aria-hidden="true" />
          {t('openPanel')}
        </Button>
      </footer>
    </div>
  )
}
