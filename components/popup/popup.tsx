import { openSidePanel } from '../../lib/messages/open-pages'
import { ThisPage } from '../page/this-page'
import { usePinnedOrActiveTab } from '../page/use-active-tab'
import { Button } from '../ui/button'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'

export function Popup() {
  useTheme()
  const tabId = usePinnedOrActiveTab()
  return (
    <div className="w-90">
      <ThisPage />
      <footer className="border-t border-line p-3">
        <Button
          className="w-full"
          disabled={tabId === undefined}
          onClick={() => tabId !== undefined && void openSidePanel(tabId)}
        >
          {t('openPanel')}
        </Button>
      </footer>
    </div>
  )
}
