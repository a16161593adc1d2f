// Runs child processes with progress and leaves none behind. Node's standard library only: this code runs before
// any dependency exists.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const running = new Set()
let stopping = false

function stopAll(signal) {
  stopping = true
  for (const child of running) {
    try {
      // The whole group: npm and npx start children of their own.
      process.kill(-child.pid, signal)
    } catch {
      child.kill(signal)
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopAll(signal)
    setTimeout(() => {
      stopAll('SIGKILL')
      process.exit(130)
    }, 3000).unref()
  })
}
process.on('exit', () => stopAll('SIGKILL'))

export class StepFailed extends Error {}

/** Resolves with the exit code; output goes through unless `quiet`, and then only on failure. */
export function run(command, args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    })
    running.add(child)
    let kept = ''
    child.stdout?.on('data', (chunk) => (kept += chunk))
    child.stderr?.on('data', (chunk) => (kept += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      if (stopping) process.exit(130)
      resolve({ code: code ?? (signal ? 1 : 0), output: kept })
    })
  })
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** One line per step, with a sign of life each 15 seconds while it is quiet. */
export async function step(title, command, args, options = {}) {
  const since = Date.now()
  const quiet = options.quiet ?? true
  process.stdout.write(`• ${title}${quiet ? ' … ' : '\n'}`)
  const alive = quiet ? setInterval(() => process.stdout.write(`${seconds(since)} … `), 15_000) : undefined
  const { code, output } = await run(command, args, { ...options, quiet })
  clearInterval(alive)
  if (code === 0) {
    process.stdout.write(quiet ? `${seconds(since)}\n` : `• ${title}: ${seconds(since)}\n`)
    return output
  }
  process.stdout.write(`failed after ${seconds(since)}\n`)
  if (output) process.stderr.write(`${output}\n`)
  throw new StepFailed(`${title} failed (exit ${code})`)
}

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
export const bin = (name) => `${root}node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`

/** Ends the process with a sentence instead of a stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(`\n${error instanceof StepFailed ? error.message : (error?.stack ?? error)}`)
    process.exitCode = 1
    process.exit()
  }
}
