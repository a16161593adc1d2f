// `npm run faults -- mutations [word of a guard]`: takes each guard away in turn, in a copy of the tree that is thrown
// away whatever happens; the tests beside it have to turn red. One that stays green is a guard that nobody watches.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main, root, run, StepFailed } from '../setup/steps.mjs'
import { guards } from './guards.mjs'

const needed = [
  '.wxt',
  'components',
  'entrypoints',
  'inbox',
  'lib',
  'public',
  'test',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
]

function copyOfTree() {
  const copy = mkdtempSync(join(tmpdir(), 'leadlight-mutations-'))
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const name of needed) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

function changed(text, { file, change }) {
  let words = text
  for (const [from, to] of change) {
    const found = words.split(from).length - 1
    if (found !== 1) throw new StepFailed(`${file}: found ${found} times instead of once: ${from}`)
    words = words.replace(from, () => to)
  }
  return words
}

/** How many tests failed; a file that cannot even be read is no proof of anything. */
async function failing(copy, tests, only) {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', ...tests, '--root', copy, '--reporter=json', `--outputFile=${report}`]
  const filter = only ? ['-t', only] : []
  const { output } = await run(process.execPath, [...args, ...filter], {
    cwd: copy,
    quiet: true,
    env: { LEADLIGHT_MUTATION: '1' },
  })
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { failed: numFailedTests, passed: numPassedTests }
  } catch {
    throw new StepFailed(output)
  }
}

async function taken(copy, way) {
  const path = join(copy, way.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, changed(text, way))
  try {
    return await failing(copy, way.tests, way.only)
  } finally {
    writeFileSync(path, text)
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

await main(async () => {
  const wanted = process.argv.slice(2)
  const chosen = guards.filter(
    ({ guard }) => wanted.length === 0 || wanted.some((word) => guard.includes(word)),
  )
  if (chosen.length === 0)
    throw new StepFailed(`No such guard. There are: ${guards.map((one) => one.guard)}.`)
  const ways = chosen.flatMap((one) => one.ways)
  for (const way of ways) changed(readFileSync(join(root, way.file), 'utf8'), way)
  const copy = copyOfTree()

  for (const only of new Set(ways.map((way) => way.only))) {
    const tests = [...new Set(ways.filter((way) => way.only === only).flatMap((way) => way.tests))]
    const { failed, passed } = await failing(copy, tests, only)
    if (failed > 0 || passed === 0) throw new StepFailed(`Red with all guards in place: ${tests.join(', ')}`)
  }

  let held = 0
  console.log('| guard | taken away | tests that noticed | time |\n|---|---|---|---|')
  for (const { guard, ways } of chosen) {
    let noticed = 0
    for (const way of ways) {
      const since = Date.now()
      const { failed } = await taken(copy, way)
      if (failed > 0) noticed += 1
      console.log(`| ${guard} | ${way.way} | ${failed > 0 ? failed : 'NONE'} | ${seconds(since)} |`)
    }
    if (noticed === ways.length) held += 1
  }
  console.log(`\n${held}/${chosen.length} guards are watched, taken away in ${ways.length} ways.`)
  if (held < chosen.length) throw new StepFailed('A guard can be taken away and nobody notices.')
})
