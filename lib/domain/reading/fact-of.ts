import type { Confidence, Fact } from '../fact'
import type { Said } from '../page-reading'

export const factOf = (said: Said | undefined, confidence: Confidence): Fact | undefined =>
  said && { value: said.text, source: said.from, confidence }
