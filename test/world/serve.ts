import { demoKeys, startWorld } from './world'

/** The vendors alone, for poking at by hand: `npx tsx test/world/serve.ts`. */
const world = await startWorld({ timeScale: Number(process.env.TIME_SCALE ?? 1) })

console.log(`world     https://127.0.0.1:${world.port} (h2, http/1.1; by host name)`)
console.log(`control   ${world.control}/ledger /faults /settings /state /hosts /reset`)
console.log(`chromium  ${world.chromiumFlags().join(' ')}`)
for (const [vendor, keys] of Object.entries(demoKeys)) console.log(`key       ${vendor}: ${keys.good}`)
console.log('Ctrl-C stops it.')

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await world.stop()
  console.log('stopped')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
