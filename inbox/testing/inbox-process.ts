import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const startScript = fileURLToPath(new URL('../start.mjs', import.meta.url))

export interface InboxProcess {
  url: string
  /** Only the first start in a data folder prints one. */
  token: string | undefined
  /** Everything it has written so far, both streams. */
  output: () => string
  child: ChildProcess
  kill(): Promise<void>
  /** Asks it to end and gives back its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** The inbox as a person starts it: `npm run inbox` without npm. */
export async function startInboxProcess(environment: Record<string, string>): Promise<InboxProcess> {
  const child = spawn(process.execPath, [startScript], {
    env: { PATH: process.env.PATH, INBOX_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let output = ''
  const banner = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (/Leadlight inbox[^]*\n\n/.test(output)) resolve(output)
      })
    }
    child.on('exit', () => reject(new Error(`the inbox did not start: ${output}`)))
  })
  const text = await banner
  return {
    url: /http:\S+/.exec(text)?.[0] ?? '',
    token: /Token +(inbox_\S+)/.exec(text)?.[1],
    output: () => output,
    child,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      const [code] = await exited
      return code
    },
  }
}
