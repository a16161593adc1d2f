import * as z from 'zod/mini'
import type { VendorId } from '../../lib/domain/vendor'
import * as leadsonarAnswers from './leadsonar/schema/answers'
import * as leadsonarRequests from './leadsonar/schema/requests'
import * as lonescaleAnswers from './lonescale/schema/answers'
import * as lonescaleRequests from './lonescale/schema/requests'
import * as saberAnswers from './saber/schema/answers'
import * as saberRequests from './saber/schema/requests'

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

const described = (module: object) =>
  Object.fromEntries(
    Object.entries(module)
      .filter(([, value]) => isSchema(value))
      .map(([name, schema]) => [name, z.toJSONSchema(schema)]),
  )

/** Both sides of each vendor's wire, for readers and tools that do not speak zod. */
export const wireSchemas = (): Record<VendorId, object> => ({
  lonescale: { requests: described(lonescaleRequests), answers: described(lonescaleAnswers) },
  leadsonar: { requests: described(leadsonarRequests), answers: described(leadsonarAnswers) },
  saber: { requests: described(saberRequests), answers: described(saberAnswers) },
})

export const wireFile = (vendor: string) => new URL(`${vendor}/schema/wire.json`, import.meta.url)
