import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A token is 256 random bits and opens the mailbox of one owner. Only its hash is kept, as a line `owner:hash`:
 * in the data folder, or in INBOX_TOKEN_HASHES where there is no folder to keep.
 */
export interface Token {
  owner: string
  hash: Buffer
}

const fileName = 'tokens.txt'

export async function readTokens(folder: string, moreLines: string[]): Promise<Token[]> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  return [...text.split('\n').filter(Boolean), ...moreLines].map((line) => {
    const [owner = '', hash = ''] = line.split(':')
    return { owner, hash: Buffer.from(hash, 'hex') }
  })
}

/** The owner's earlier token stops working. */
export async function createToken(folder: string, owner: string): Promise<{ token: string; line: string }> {
  const token = `inbox_${randomBytes(32).toString('base64url')}`
  const line = `${owner}:${hashOf(token).toString('hex')}`
  const others = (await readTokens(folder, [])).filter((kept) => kept.owner !== owner)
  const lines = [...others.map((kept) => `${kept.owner}:${kept.hash.toString('hex')}`), line]
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `${fileName}.new`)
  await writeFile(draft, `${lines.join('\n')}\n`, { mode: 0o600 })
  await rename(draft, join(folder, fileName))
  return { token, line }
}

/** Every token is compared, and each in the same time, whatever was presented. */
export function ownerOf(tokens: Token[], presented: string): string | undefined {
  const hash = hashOf(presented)
  let owner: string | undefined
  for (const token of tokens) {
    if (timingSafeEqual(token.hash, hash)) owner = token.owner
  }
  return owner
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
