import { ChevronDown, FileJson, FileText } from 'lucide-react'
import { Button } from '../ui/button'
import { Menu, MenuItem } from '../ui/menu'
import { t } from '../ui/words'
import { saveReportData, saveReportPage } from './save-report'

/** For whoever asks what is kept about them: a page to read, or the data for another program. */
export function ReportMenu({ personId }: { personId: string }) {
  return (
    <Menu
      button={
        <Button weight="quiet">
          <FileText size={16} aria-hidden="true" />
          {t('report')}
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem icon={FileText} onClick={() => void saveReportPage(personId)}>
        {t('reportSavePage')}
      </MenuItem>
      <MenuItem icon={FileJson} onClick={() => void saveReportData(personId)}>
        {t('reportSaveData')}
      </MenuItem>
    </Menu>
  )
}
