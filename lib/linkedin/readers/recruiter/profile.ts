import { known } from '../../../domain/known'
import type { ReadPerson, ReadRole } from '../../../domain/page-reading'
import { companyIdsIn, slugIn } from '../../links'
import type { PageReader } from '../../page'
import { mostRoles } from '../../roles'
import { all, one, textAt, textOf } from '../../text'
import { mark, readLockup } from './lockup'

const entity = (name: string): string =>
  `${mark(`position-entity-${name}`)},${mark(`grouped-position-entity-${name}`)}`

/** Recruiter's ids mean nothing elsewhere: only the public link makes a candidate somebody we can ask for. */
export const recruiterProfile: PageReader = {
  id: 'recruiter-profile',
  layout: 'recruiter',
  kind: 'recruiter',
  addressless: true,
  read({ document, ids }) {
    const person = readLockup(one(document, '#profile-container,.profile__topcard-wrapper'), ids)
    if (!person) return 'heading'
    const slug = slugIn(one(document, mark('personal-info-subsection')), '/in/')
    const roles = all(document, mark('position')).flatMap(rolesOf).slice(0, mostRoles)
    return {
      words: { heading: person.name.text },
      person: { ...known<ReadPerson>({ ...person, roles }), ids: slug ? { ...ids, slug } : ids },
    }
  },
}

function rolesOf(position: Element): ReadRole[] {
  const dates = all(position, entity('date-range')).map(textOf)
  return all(position, entity('title')).map((title, at) =>
    known<ReadRole>({
      title: textOf(title) || undefined,
      company: textAt(position, entity('company-name')) || undefined,
      companyIds: companyIdsIn(position),
      dates: dates[at],
    }),
  )
}
