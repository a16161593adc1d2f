import { t } from '../ui/words'
import { PermissionList } from './permission-list'
import { RequestLog } from './request-log'
import { VisibilityChecks } from './visibility-checks'

export function SecuritySection() {
  return (
    <>
      <p className="mb-1 text-soft">{t('securityIntro')}</p>
      <VisibilityChecks />
      <p className="mt-1 text-soft">{t('securityNotMeasured')}</p>
      <PermissionList />
      <RequestLog />
    </>
  )
}
