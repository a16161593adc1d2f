import { slugIn } from '../links'
import type { PageReader } from '../page'
import { textAt } from '../text'

/** The first server-driven profile, of late 2025: little in it has a name of its own, so all of it is doubtful. */
export const sduiProfile2025: PageReader = {
  id: 'sdui-profile-2025',
  layout: 'sdui-2025',
  kind: 'person',
  read({ document, ids }) {
    const name = textAt(document, '[data-view-name="profile-top-card-verified-badge"] [role="button"] p')
    if (!name) return 'name'
    return {
      key: ids.slug,
      addresses: { contact: slugIn(document, '/overlay/contact-info') },
      words: { badge: name },
      person: { ids, name: { text: name, from: 'badge' }, doubtful: true },
    }
  },
}
