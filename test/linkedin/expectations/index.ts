import { companyExpectations } from './company'
import { emberExpectations } from './ember'
import type { Expectations } from './expectation'
import { guestExpectations } from './guest'
import { hostileExpectations } from './hostile'
import { listExpectations } from './lists'
import { sduiExpectations } from './sdui'
import { seatExpectations } from './seats'

export const expectations: Expectations = {
  ...sduiExpectations,
  ...emberExpectations,
  ...guestExpectations,
  ...companyExpectations,
  ...listExpectations,
  ...seatExpectations,
  ...hostileExpectations,
}
