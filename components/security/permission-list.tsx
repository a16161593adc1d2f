import { ownManifest } from '../../lib/messages/manifest'
import { vendorOrigins } from '../../lib/vendors/terms'
import { Section } from '../ui/section'
import { t, type Word } from '../ui/words'
import { useHostAccess } from './use-host-access'

const reasons: Record<string, Word> = {
  storage: 'permissionStorage',
  unlimitedStorage: 'permissionUnlimitedStorage',
  alarms: 'permissionAlarms',
  sidePanel: 'permissionSidePanel',
}

const siteOf = (pattern: string): string => pattern.split('/')[2]?.replace(/^\*\.|^www\./, '') ?? pattern

function Row({ name, why, given = true }: { name: string; why: string; given?: boolean | undefined }) {
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-line py-1.5 first:border-t-0">
      <dt className="w-44 font-medium break-words">{name}</dt>
      <dd className="min-w-48 flex-1 text-soft">{why}</dd>
      <dd className={`text-sm ${given ? 'text-ink' : 'text-soft'}`}>
        {t(given ? 'permissionGiven' : 'permissionNotGiven')}
      </dd>
    </div>
  )
}

function VendorRow({ origin }: { origin: string }) {
  const given = useHostAccess(origin)
  return <Row name={new URL(origin).host} why={t('permissionVendor')} given={given} />
}

/** Every permission of the running extension: read from its manifest, so that none can be missing here. */
export function PermissionList() {
  const { permissions, pages } = ownManifest()
  return (
    <Section title={t('permissionsHeading')} className="mt-5">
      <dl>
        {permissions.map((name) => (
          <Row key={name} name={name} why={t(reasons[name] ?? 'permissionUnknown')} />
        ))}
        {[...new Set(pages.map(siteOf))].map((site) => (
          <Row key={site} name={site} why={t('permissionLinkedIn')} />
        ))}
        {vendorOrigins.map((origin) => (
          <VendorRow key={origin} origin={origin} />
        ))}
      </dl>
    </Section>
  )
}
