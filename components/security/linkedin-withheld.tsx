import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { t } from '../ui/words'
import { requestHostAccess, useHostAccess } from './use-host-access'

const linkedIn = 'https://www.linkedin.com'

/**
 * A user may have set Chrome to let us onto LinkedIn "on click" only. Then a LinkedIn page looks like any other page
 * without our reader, and only asking Chrome tells the two apart.
 */
export function LinkedInWithheld() {
  if (useHostAccess(linkedIn) !== false) return null
  return (
    <div className="p-3 pb-0">
      <Notice
        tone="warn"
        title={t('accessLinkedInTitle')}
        action={
          <Button weight="primary" onClick={() => void requestHostAccess(linkedIn)}>
            {t('accessLinkedInGrant')}
          </Button>
        }
      >
        {t('accessLinkedInBody')}
      </Notice>
    </div>
  )
}
