import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import { startDemoWorld } from '../world/demo-world'
import { contactSheet } from './contact-sheet'
import { looksAt } from './looks'
import { photograph } from './photograph'
import { scenes } from './scenes'
import type { Scene, Screen } from './screen'
import { openStage } from './stage'

const folder = join(root, '.output/screens')
const wanted = process.argv.slice(2)
const isWanted = (scene: Scene, { name }: Screen) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part) || scene.name === part)

interface Taken {
  readonly name: string
  readonly pictures: readonly string[]
  readonly wrong: readonly string[]
}

const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n    at ')[0] ?? ''

async function play(scene: Scene, screens: readonly Screen[]): Promise<Taken[]> {
  const world = await startDemoWorld({ latency: 'none', timeScale: 20 })
  const stage = await openStage(world, scene.language)
  const taken: Taken[] = []
  try {
    await scene.before?.(stage)
    for (const screen of screens) {
      const since = performance.now()
      try {
        const page = await screen.open(stage)
        const { pictures, violations } = await photograph(page, screen.name, looksAt(screen), folder)
        taken.push({ name: screen.name, pictures, wrong: violations })
      } catch (error) {
        await stage.session.context
          .pages()
          .at(-1)
          ?.screenshot({ path: join(folder, `failed.${screen.name}.png`) })
          .catch(() => undefined)
        taken.push({ name: screen.name, pictures: [], wrong: [`not reached: ${sentenceOf(error)}`] })
      }
      const ms = Math.round(performance.now() - since)
      for (const line of taken.at(-1)?.wrong ?? []) console.log(`    ${line}`)
      console.log(`${taken.at(-1)?.wrong.length === 0 ? '✓' : '✕'} ${screen.name}  ${ms} ms`)
      await stage.clear()
    }
  } catch (error) {
    taken.push({ name: scene.name, pictures: [], wrong: [`not begun: ${sentenceOf(error)}`] })
  } finally {
    await stage.close().catch(() => undefined)
    await world.stop()
  }
  return taken
}

const since = Date.now()
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const plays = scenes
  .map((scene) => ({ scene, screens: scene.screens.filter((screen) => isWanted(scene, screen)) }))
  .filter(({ screens }) => screens.length > 0)
const results: Taken[][] = []
/** Two browsers at a time: most of a pass is waiting. */
async function playNext(): Promise<void> {
  for (let turn = plays.shift(); turn; turn = plays.shift()) {
    const place = scenes.indexOf(turn.scene)
    results[place] = await play(turn.scene, turn.screens)
  }
}
await Promise.all([playNext(), playNext()])
const taken = results.flat()
writeFileSync(join(folder, 'index.html'), contactSheet(taken))
const wrong = taken.flatMap(({ name, wrong: lines }) => lines.map((line) => `${name}: ${line}`))
const pictures = taken.reduce((sum, one) => sum + one.pictures.length, 0)
console.log(
  `\n${taken.length} screens, ${pictures} pictures, ${wrong.length} things wrong, ${Math.round((Date.now() - since) / 1000)} s: ${folder}/index.html`,
)
for (const line of wrong) console.log(`  ${line}`)
if (wrong.length > 0) process.exitCode = 1
