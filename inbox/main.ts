import { readSettings, type Settings } from './config/settings'
import { createToken, readTokens } from './config/tokens'
import { errorFields } from './observe/log'
import { runInbox } from './run-inbox'

const usage = `npm run inbox                        starts the inbox
npm run inbox -- --new-token [name]  makes a token for one person (the earlier one of that name stops working)`

/** Words for a person go to stderr; stdout belongs to the log. */
export async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  process.umask(0o077)
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'crash', ...errorFields(error) })}\n`)
    process.exit(1)
  })
  try {
    const settings = readSettings(environment)
    const [command, name = 'me'] = words
    if (command === undefined) await start(settings)
    else if (command === '--new-token' && /^[a-z0-9._-]{1,40}$/.test(name)) await newToken(settings, name)
    else {
      process.stderr.write(`${usage}\n`)
      process.exitCode = command === '--help' ? 0 : 2
    }
  } catch (error) {
    process.stderr.write(`The inbox cannot start: ${reasonOf(error)}\n`)
    process.exitCode = 1
  }
}

async function start(settings: Settings): Promise<void> {
  const kept = await readTokens(settings.dataFolder, settings.tokenLines)
  const first = kept.length === 0 ? await createToken(settings.dataFolder, 'me') : undefined
  const tokens = first ? await readTokens(settings.dataFolder, settings.tokenLines) : kept
  const { url, engine } = await runInbox(settings, tokens)
  process.stderr.write(`\nLeadlight inbox   ${url}   (${engine})\n`)
  process.stderr.write(
    first
      ? `Token             ${first.token}\nIt is shown this once: only its hash is kept. Put both into the extension's options.\n\n`
      : `Its token was shown at the first start. For another one: npm run inbox -- --new-token\n\n`,
  )
}

async function newToken(settings: Settings, name: string): Promise<void> {
  const { token, line } = await createToken(settings.dataFolder, name)
  process.stderr.write(
    `Token for ${name}: ${token}\nKept as a hash; a running inbox takes it from its next start.\n` +
      `Where there is no data folder to keep: INBOX_TOKEN_HASHES=${line}\n`,
  )
}

/** Our own errors are written to be read; those of an engine may repeat its address, password included. */
function reasonOf(error: unknown): string {
  const { code, error: kind } = errorFields(error)
  if (code === 'EADDRINUSE') return 'the port is in use. Is it running already? INBOX_PORT chooses another.'
  if (code !== undefined) return `${kind} ${code}`
  return error instanceof Error ? error.message : String(kind)
}
