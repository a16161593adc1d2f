/** npx tsx inbox/faults/kill-under-load.ts [kills] [engine …] */
import { engines } from '../testing/engines'
import { killUnderLoad, type Tally } from './kill-rounds'

const [kills = '40', ...names] = process.argv.slice(2)
const chosen = engines.filter(({ name }) => names.length === 0 || names.includes(name))
const tallies: Tally[] = []
for (const engine of chosen) {
  if (engine.skip) console.log(`${engine.title}: left out`)
  else tallies.push(await killUnderLoad(engine, Number(kills)))
}
console.table(tallies)
if (tallies.some(({ lost, doubled }) => lost + doubled > 0)) process.exitCode = 1
