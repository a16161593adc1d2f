import { Refusal } from '../../lib/domain/refusal'

export const refusalFrom = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('bad-request')
