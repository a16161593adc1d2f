import { type Refusal, type VendorProblem } from '../../lib/domain/refusal'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { t, type Word } from './words'

const problems: Record<VendorProblem, Word> = {
  unauthorised: 'problemUnauthorised',
  'no-credit': 'problemNoCredit',
  'not-set-up': 'problemNotSetUp',
  'rate-limited': 'problemRateLimited',
  'invalid-input': 'problemInvalidInput',
  'not-found': 'problemNotFound',
  'vendor-down': 'problemVendorDown',
  unreadable: 'problemUnreadable',
  timeout: 'problemTimeout',
  offline: 'problemOffline',
  'no-answer': 'problemNoAnswer',
}

export const problemText = (problem: VendorProblem, vendor: VendorId, said = ''): string =>
  t(problems[problem], catalogue[vendor].name, said)

const refusals: Partial<Record<Refusal['code'], Word>> = {
  'no-key': 'refusedNoKey',
  'no-inbox': 'refusedNoInbox',
  locked: 'refusedLocked',
  'wrong-passphrase': 'refusedWrongPassphrase',
  'too-many-tries': 'refusedTooManyTries',
  'weak-lock': 'refusedWeakLock',
  'no-permission': 'refusedNoPermission',
  suppressed: 'refusedSuppressed',
  'needs-confirmation': 'refusedNeedsConfirmation',
  'newer-data': 'refusedNewerData',
  'price-changed': 'refusedPriceChanged',
  'intent-used': 'refusedAlreadyAsking',
  'needs-name': 'refusedNeedsName',
  'needs-domain': 'refusedNeedsDomain',
  'already-asking': 'refusedAlreadyAsking',
  'nothing-to-do': 'refusedNothingToDo',
  'wrong-key-format': 'refusedWrongKey',
  'spend-blocked': 'refusedSpendBlocked',
  'disk-full': 'refusedDiskFull',
}

const inboxFailures: Record<string, Word> = {
  unreachable: 'inboxUnreachable',
  'wrong-token': 'inboxWrongToken',
  refused: 'inboxRefused',
  unreadable: 'inboxUnreadable',
}

/** Which of the user's own caps stands in the way: the month's, a vendor's, or the day's. */
export function brokenCap(which: string | undefined): string {
  const vendor = vendorIds.find((id) => id === which)
  if (vendor) return t('breaksVendorCap', catalogue[vendor].name)
  return t(which === 'month' ? 'breaksMonthCap' : 'breaksDayCap')
}

/** One plain sentence for every way a request can be refused. */
export function refusalText(refusal: Pick<Refusal, 'code' | 'detail'>, vendor?: VendorId): string {
  if (refusal.code === 'wrong-key-format' && vendor && refusal.detail) {
    return t('refusedWrongKeyFormat', catalogue[vendor].name, refusal.detail)
  }
  if (refusal.code === 'key-of-another' && vendor) {
    const other = vendorIds.find((id) => id === refusal.detail)
    return t('refusedKeyOfAnother', other ? catalogue[other].name : '', catalogue[vendor].name)
  }
  if (refusal.code === 'wrong-passphrase' && refusal.detail)
    return t('refusedWrongPassphraseWait', refusal.detail)
  if (refusal.code === 'over-cap') return brokenCap(refusal.detail)
  if (refusal.code === 'inbox-failed') return t(inboxFailures[refusal.detail ?? ''] ?? 'inboxUnreachable')
  if (refusal.code in problems && vendor)
    return problemText(refusal.code as VendorProblem, vendor, refusal.detail)
  return t(refusals[refusal.code] ?? 'refusedOther', refusal.detail ?? '')
}
