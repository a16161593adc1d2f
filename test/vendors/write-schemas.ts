import { writeFile } from 'node:fs/promises'
import { wireFile, wireSchemas } from './json-schema'

/** After a change to a vendor's schema: `npx tsx test/vendors/write-schemas.ts`, then format. */
for (const [vendor, schemas] of Object.entries(wireSchemas()))
  await writeFile(wireFile(vendor), `${JSON.stringify(schemas, null, 2)}\n`)
