import { useLiveQuery } from 'dexie-react-hooks'
import { companyView } from '../../lib/store/queries/company'
import { Skeleton } from '../ui/skeleton'
import { CompanyHead } from './company-head'
import { KnownHere } from './known-here'
import { SaberList } from './saber-list'
import { Sourcing } from './sourcing'

/** The company of the page: what is known of it and of its people, and whom one could ask for. */
export function CompanyCard({ companyId, small = false }: { companyId: string; small?: boolean }) {
  const view = useLiveQuery(() => companyView(companyId), [companyId])
  if (!view) {
    return (
      <div className="p-3">
        <Skeleton lines={4} />
      </div>
    )
  }
  return (
    <article className="p-3">
      <CompanyHead company={view.company} />
      <KnownHere people={view.people} />
      <Sourcing view={view} small={small} />
      {!small && <SaberList company={view.company} />}
    </article>
  )
}
