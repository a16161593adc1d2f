import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { PersonFacts } from '../../lib/domain/page-report'
import { nameInSlug, typedPerson } from '../../lib/domain/typed-subject'
import { store } from '../../lib/store/opened'
import { findPerson } from '../../lib/store/writes/people'
import { PersonOnPage } from '../person/person-on-page'
import { t } from '../ui/words'
import { NameForm } from './name-form'

/** Known already, described by the list they stood in, or to be named by the user. */
export function LookedUpPerson({ facts }: { facts: PersonFacts }) {
  const known = useLiveQuery(async () => (await findPerson(store, facts.ids)) ?? null)
  const [typed, setTyped] = useState<PersonFacts>()
  if (known === undefined) return null
  const named = facts.facts.fullName ? facts : typed
  if (known || named) return <PersonOnPage facts={named ?? facts} settled tabId={undefined} />
  return (
    <NameForm
      title={t('unknownPersonTitle')}
      label={t('unknownPersonName')}
      guess={facts.ids.slug ? nameInSlug(facts.ids.slug) : ''}
      onName={(name) => setTyped(typedPerson(facts.ids, name))}
    />
  )
}
