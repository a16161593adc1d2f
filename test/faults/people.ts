import type { Person } from '../../lib/domain/person'
import { employerOf, extra } from '../world/cast'

/** Made-up people whose address the vendors know and charge for, each used once. */
export interface Someone {
  readonly slug: string
  readonly row: Person
}

let next = 0

function someone(): Someone {
  for (;;) {
    const one = extra(next)
    next += 1
    const company = employerOf(one)
    if (one.email !== 'verified' || !company.domain) continue
    return {
      slug: one.slug,
      row: {
        id: `p${next}`,
        keys: [`in:${one.slug}`],
        fullName: `${one.first} ${one.last}`,
        firstName: one.first,
        lastName: one.last,
        company: company.name,
        domain: company.domain,
        profileUrl: `https://www.linkedin.com/in/${one.slug}/`,
        sources: {},
        status: 'new',
        tags: [],
        createdAt: 1,
        updatedAt: 1,
      },
    }
  }
}

export const somebody = (count: number): Someone[] => Array.from({ length: count }, someone)
