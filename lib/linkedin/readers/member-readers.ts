import type { PageReader } from '../page'
import { emberProfile } from './ember-profile'
import { guestOrganisation } from './guest/organisation'
import { guestProfile } from './guest/profile'
import { organisation } from './organisation'
import { sduiProfile } from './sdui-profile'
import { sduiProfile2025 } from './sdui-profile-2025'
import { emberSearch } from './search/ember'
import { sduiSearch } from './search/sdui'

/** Every layout of LinkedIn itself. No two say yes to one page; the contract suite holds that. */
export const memberReaders: readonly PageReader[] = [
  sduiProfile,
  sduiProfile2025,
  emberProfile,
  guestProfile,
  guestOrganisation,
  organisation,
  sduiSearch,
  emberSearch,
]
