import { useLiveQuery } from 'dexie-react-hooks'
import { companyView } from '../../lib/store/queries/people'
import { count } from '../ui/words'
import { SourcePeople } from './source-people'
import { SourcedPeople } from './sourced-people'

export function CompanyCard({ companyId }: { companyId: string }) {
  const view = useLiveQuery(() => companyView(companyId), [companyId])
  if (!view) return null
  const { company, known, lastSourcing } = view
  return (
    <article className="p-3">
      <header>
        <div className="flex items-baseline gap-2">
          <h2 className="min-w-0 flex-1 break-words text-lg font-semibold">{company.name}</h2>
          <span className="whitespace-nowrap text-sm text-soft">{count('knownHere', known)}</span>
        </div>
        <p className="text-soft">
          {[company.domain, company.industry, company.size].filter(Boolean).join(' · ')}
        </p>
        {company.location && <p className="text-soft">{company.location}</p>}
      </header>
      <SourcePeople
        companyId={companyId}
        busy={lastSourcing?.state === 'planned' || lastSourcing?.state === 'sending'}
      />
      {lastSourcing && <SourcedPeople job={lastSourcing} />}
    </article>
  )
}
