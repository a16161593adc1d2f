import type { FindAnswer, FindResult, SetAside, Subject } from '../contract'
import { domainForm } from '../forms/domain-form'
import { linkedInKey } from '../forms/linkedin-form'
import { nameForm, nameKey } from '../forms/name-form'

/** One entry of a vendor's answer, with whatever says whose it is. */
export interface AnswerItem {
  readonly answer: FindAnswer
  /** Our own `ref`, where the vendor gave it back. */
  readonly echo?: string | undefined
  /** Names and domain as the vendor gave them back, where its answer has no profile. */
  readonly asked?: { readonly first: string; readonly last: string; readonly domain: string | undefined }
}

interface Batch {
  readonly subjects: readonly Subject[]
  readonly setAside: readonly SetAside[]
  readonly unreadable: number
  /** The whole answer to the whole question is here, so one of each belongs together unless it says otherwise. */
  readonly complete: boolean
}

type Clue = (batch: { subject: Subject } | { item: AnswerItem }) => string | undefined

/**
 * No vendor promises an order, a count or an id. Clues are tried from the surest on; one that fits two subjects or
 * two entries fits nobody. What is left is shown and never attached to somebody.
 */
export function correlate(items: readonly AnswerItem[], batch: Batch): FindResult {
  let open = withoutRepeats(items)
  let waiting = [...batch.subjects]
  const answers: FindAnswer[] = []
  const settle = (item: AnswerItem, subject: Subject) => {
    answers.push({ ...item.answer, ref: subject.ref })
    open = open.filter((other) => other !== item)
    waiting = waiting.filter((other) => other !== subject)
  }
  for (const clue of [echo, address, nameAndDomain]) {
    for (const [subject, item] of pairs(waiting, open, clue)) settle(item, subject)
  }
  const [lastItem, lastSubject] = [open[0], waiting[0]]
  const alone = items.length + batch.unreadable === 1 && batch.subjects.length === 1
  // A wrong person is found out by whoever compares the profile with the page.
  if (batch.complete && alone && lastItem && lastSubject && !lastItem.echo) settle(lastItem, lastSubject)
  return {
    answers,
    unmatched: open.map(({ answer }) => answer),
    missing: waiting.map(({ ref }) => ref),
    setAside: batch.setAside,
    unreadable: batch.unreadable,
  }
}

/** An id that is not ours belongs to another job: such an entry must not be claimed by a name. */
const echo: Clue = (of) => ('subject' in of ? of.subject.ref : of.item.echo)

const address: Clue = (of) => {
  const url = 'subject' in of ? of.subject.profileUrl : unechoed(of.item)?.answer.profile?.profileUrl
  return url === undefined ? undefined : linkedInKey(url, 'person')
}

const nameAndDomain: Clue = (of) => {
  const [name, domain] =
    'subject' in of ? [nameOf(of.subject), of.subject.domain] : (identity(unechoed(of.item)) ?? [])
  const host = domain === undefined ? undefined : domainForm(domain)
  return name && host ? `${name}@${host}` : undefined
}

const unechoed = (item: AnswerItem) => (item.echo === undefined ? item : undefined)

function identity(item: AnswerItem | undefined): [string, string | undefined] | undefined {
  if (item?.asked)
    return [nameOf({ firstName: item.asked.first, lastName: item.asked.last }), item.asked.domain]
  const profile = item?.answer.profile
  return profile && [nameOf(profile), profile.domain]
}

type Named = { readonly firstName?: string; readonly lastName?: string; readonly fullName?: string }

const nameOf = ({ firstName, lastName, fullName }: Named) =>
  nameKey(firstName && lastName ? `${nameForm(firstName)} ${nameForm(lastName)}` : nameForm(fullName ?? ''))

function pairs(
  subjects: readonly Subject[],
  items: readonly AnswerItem[],
  clue: Clue,
): [Subject, AnswerItem][] {
  const asked = grouped(subjects, (subject) => clue({ subject }))
  const answered = grouped(items, (item) => clue({ item }))
  const found: [Subject, AnswerItem][] = []
  for (const [key, [subject, ...otherSubjects]] of asked) {
    const [item, ...otherItems] = answered.get(key) ?? []
    if (subject && item && otherSubjects.length + otherItems.length === 0) found.push([subject, item])
  }
  return found
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

/** The same entry twice says nothing new; two different ones for one person do. */
function withoutRepeats(items: readonly AnswerItem[]): AnswerItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
