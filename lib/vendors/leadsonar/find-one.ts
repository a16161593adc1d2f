import type * as z from 'zod/mini'
import { readAnswer } from '../answers/read-answer'
import type { Charged, FindAnswer, FindOperation } from '../contract'
import { paidCall, pricesOf } from '../contract/operation'
import { askVendor } from '../net/ask-vendor'
import { siftForSending } from '../subjects/sift'
import { CostAnswer, EmailAnswer, PhoneAnswer } from './answers'
import { contacts } from './check'
import { base, door } from './door'
import { costOf, mapEmail, mapPhone } from './map'
import { lookupBody } from './request'

export const findEmail = findOne('email', EmailAnswer, mapEmail)
export const findPhone = findOne('phone', PhoneAnswer, mapPhone)

/** One question, one answer: nothing in it could be mixed up. */
function findOne<T extends z.ZodMiniType>(
  field: 'email' | 'phone',
  schema: T,
  map: (answer: z.output<T>, ref: string) => FindAnswer,
): FindOperation {
  const operation: FindOperation = {
    id: `leadsonar.find-${field}`,
    vendor: 'leadsonar',
    kind: 'find',
    fields: [field],
    ...paidCall,
    price: pricesOf('leadsonar', [field]),
    needs: ['name', 'domain'],
    helps: ['profile-url'],
    gives: [field],
    batch: 1,
    reconcile: 'credit-difference',
    ...contacts,

    async run(request, context) {
      const { send, setAside } = siftForSending(contacts, request.subjects, operation.batch)
      const [subject] = send
      const { paid, deadlineMs } = operation
      const path = `${base}/find-${field}`
      const body = lookupBody(subject)
      const answer = await askVendor({ door, method: 'POST', path, body, paid, deadlineMs }, context)
      const read = readAnswer(answer, schema, { paid, charged: chargeIn(answer.json) })
      return { answers: [map(read, subject.ref)], unmatched: [], missing: [], setAside, unreadable: 0 }
    },
  }
  return operation
}

/** An answer may make no sense and still say what it cost. */
function chargeIn(json: unknown): Charged | undefined {
  const cost = CostAnswer.safeParse(json)
  return cost.success && (costOf(cost.data)?.credits ?? 0) > 0 ? 'yes' : undefined
}
