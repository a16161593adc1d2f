import type { PageReader } from '../page'
import { sduiProfile } from './sdui-profile'

/** Every layout we know. Two of them never say yes to one page; the contract suite holds that. */
export const readers: readonly PageReader[] = [sduiProfile]
