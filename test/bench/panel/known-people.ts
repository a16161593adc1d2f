import type { Session } from '../../browser/launch'
import { put, say } from '../../e2e/border'
import type { Someone } from '../../faults/people'
import { demoKeys } from '../../world/world'

/** LeadSonar, whose limit is idle between two clicks, finds people by their company's domain: so all have one. */
export async function meetPeople(session: Session, people: readonly Someone[]): Promise<void> {
  // The runner of these files names functions by a call that the page does not know.
  await session.context.addInitScript({ content: 'globalThis.__name ??= (one) => one' })
  const page = await session.options()
  await say(page, 'key.save', { vendor: 'leadsonar', key: demoKeys.leadsonar.good })
  const met = Date.now()
  const rows = people.map(({ row }) => ({ ...row, createdAt: met, updatedAt: met }))
  await put(page, 'people', rows)
  await put(page, 'changes', [{ people: rows.map(({ id }) => id) }])
  await page.close()
}

const slug = 'nora-vance-0a1b2c3d'

export const nora: Someone = {
  slug,
  row: {
    id: 'nora',
    keys: [`in:${slug}`],
    fullName: 'Nora Vance',
    firstName: 'Nora',
    lastName: 'Vance',
    company: 'Quillmere Labs',
    domain: 'quillmere.example',
    profileUrl: `https://www.linkedin.com/in/${slug}/`,
    sources: {},
    status: 'new',
    tags: [],
    createdAt: 0,
    updatedAt: 0,
  },
}
