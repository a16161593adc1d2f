import { launch } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import { demoKeys } from '../world/world'
import { playMainJob } from './main-job'

const headless = process.argv.includes('--headless')
const since = Date.now()
const world = await startDemoWorld(headless ? { timeScale: 4 } : {})
const session = await launch({ world, headless, timeScale: world.settings.timeScale })

const stop = async () => {
  await session.close()
  await world.stop()
}

/** Plays by itself where there is no display, and hands over where there is one. */
async function demo(): Promise<void> {
  if (headless) {
    await playMainJob(session)
    console.log(`Done in ${((Date.now() - since) / 1000).toFixed(1)} s.`)
    return
  }
  await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  console.log(`
A fictional LinkedIn, three fictional vendors and Leadlight are running. Nothing here leaves this computer.

Try this:
  1. Click the Leadlight icon in the toolbar, then "Open side panel".
  2. Open its settings and save a key:  LoneScale  ${demoKeys.lonescale.good}
                                        LeadSonar  ${demoKeys.leadsonar.good}
                                        Saber      ${demoKeys.saber.good}
  3. Back on the profile: Find email. Then try
       https://www.linkedin.com/in/oskar-brindle/      (only a guess)
       https://www.linkedin.com/in/pilar-quenby/       (nobody has anything)
       https://www.linkedin.com/company/quillmere-labs/about/   (source people)

Close the window or press Ctrl-C to stop.`)
  await new Promise<void>((resolve) => {
    session.context.on('close', () => resolve())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

try {
  await demo()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await stop()
}
