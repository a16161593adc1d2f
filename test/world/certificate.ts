import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSecureContext, type SecureContext } from 'node:tls'
import { generate } from 'selfsigned'

const folder = join(import.meta.dirname, '../../.output/world')
const day = 24 * 60 * 60 * 1000

interface KeyPair {
  readonly private: string
  readonly public: string
}

async function keep(name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${name}.${process.pid}.${Math.random().toString(36).slice(2)}`)
  await writeFile(draft, text, { mode: 0o600 })
  await rename(draft, join(folder, name))
}

const kept = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined)

async function keyPair(): Promise<KeyPair> {
  const pem = await kept('key.pem')
  if (pem)
    return {
      private: pem,
      public: createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
    }
  const made = await generate([{ name: 'commonName', value: 'world.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  await keep('key.pem', made.private)
  return made
}

async function certificateFor(host: string, pair: KeyPair): Promise<string> {
  const name = `${host.replace(/[^a-z0-9.-]/g, '_')}.crt`
  const old = await kept(name)
  if (old) {
    const parsed = new X509Certificate(old)
    const ours = parsed.publicKey.equals(createPublicKey(pair.public))
    if (ours && Date.parse(parsed.validTo) > Date.now() + day) return old
  }
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    keyPair: { privateKey: pair.private, publicKey: pair.public },
    notAfterDate: new Date(Date.now() + 90 * day),
  })
  await keep(name, made.cert)
  return made.cert
}

export interface Certificates {
  /** What `--ignore-certificate-errors-spki-list` wants. */
  readonly spki: string
  /** For those who name no host. */
  readonly fallback: { readonly key: string; readonly cert: string }
  contextFor(host: string): Promise<SecureContext>
}

/**
 * One key, but a certificate per host: a browser puts hosts that share a certificate and an address on one HTTP/2
 * connection, and then a dropped vendor connection would take LinkedIn down with it.
 */
export async function openCertificates(): Promise<Certificates> {
  const pair = await keyPair()
  const contexts = new Map<string, Promise<SecureContext>>()
  const der = createPublicKey(pair.public).export({ type: 'spki', format: 'der' })
  return {
    spki: createHash('sha256').update(der).digest('base64'),
    fallback: { key: pair.private, cert: await certificateFor('world.example', pair) },
    contextFor(host) {
      const known = contexts.get(host)
      if (known) return known
      const made = certificateFor(host, pair).then((cert) => createSecureContext({ key: pair.private, cert }))
      contexts.set(host, made)
      return made
    },
  }
}
