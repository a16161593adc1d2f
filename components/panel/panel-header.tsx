import { Ellipsis, ExternalLink, Eye, Keyboard, Search, Settings } from 'lucide-react'
import { pinnedTab } from '../../lib/messages/active-tab'
import { openPanelInTab, openSettings, openSettingsAt } from '../../lib/messages/open-pages'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { usePinnedOrActiveTab } from '../page/use-active-tab'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { t } from '../ui/words'
import { MoneyLine } from './money-line'

/** What is left, what was spent today of what may be, and everything that is not about the page in view. */
export function PanelHeader({ onShortcuts }: { onShortcuts: () => void }) {
  const { askForAddress, showTab } = usePanelState()
  const tabId = usePinnedOrActiveTab()
  return (
    <div className="flex min-h-10 items-center gap-1 pr-1 pl-3">
      <h1 className="flex-1 font-semibold">Leadlight</h1>
      <MoneyLine onOpen={() => showTab('activity')} />
      <Menu button={<IconButton icon={Ellipsis} label={t('menu')} />}>
        <MenuItem icon={Search} onClick={() => askForAddress(true)} hint="/">
          {t('lookUpAddress')}
        </MenuItem>
        {pinnedTab() === undefined && (
          <MenuItem icon={ExternalLink} onClick={() => void openPanelInTab(tabId)}>
            {t('openInTab')}
          </MenuItem>
        )}
        <MenuItem icon={Keyboard} onClick={onShortcuts} hint="?">
          {t('shortcuts')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Eye} onClick={() => void openSettingsAt('linkedin')}>
          {t('whatLinkedInSees')}
        </MenuItem>
        <MenuItem icon={Settings} onClick={() => void openSettings()}>
          {t('openSettings')}
        </MenuItem>
      </Menu>
    </div>
  )
}
