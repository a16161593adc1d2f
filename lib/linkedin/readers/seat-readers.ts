import type { PageReader } from '../page'
import { recruiterProfile } from './recruiter/profile'
import { recruiterRows } from './recruiter/rows'
import { salesAccount } from './sales/account'
import { salesLead } from './sales/lead'
import { salesRows } from './sales/rows'

/** Every layout of the applications that are bought. */
export const seatReaders: readonly PageReader[] = [
  salesLead,
  salesAccount,
  salesRows,
  recruiterProfile,
  recruiterRows,
]
