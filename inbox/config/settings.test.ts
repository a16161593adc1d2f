import { describe, expect, it } from 'vitest'
import { readSettings } from './settings'

describe('settings', () => {
  it('are safe when nothing is set, or set to nothing', () => {
    const settings = readSettings({ INBOX_HOST: '', INBOX_PORT: '' })
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 8_787,
      readHosts: ['localhost', '127.0.0.1', '[::1]'],
      tokenLines: [],
      trustProxy: false,
      acceptWeakDurability: false,
      maxBodyBytes: 2_000_000,
      maxBodies: 50,
      retentionMs: 72 * 3_600_000,
    })
    expect(settings.storeAddress).toBe(`sqlite:${settings.dataFolder}/inbox.db`)
  })

  it('let reading in by more names only when told to: the address for senders is not one', () => {
    const settings = readSettings({
      INBOX_PUBLIC_URL: 'https://inbox.team.example/',
      INBOX_ALLOWED_HOSTS: 'Read.team.example, 10.0.0.7',
    })
    expect(settings.publicUrl).toBe('https://inbox.team.example')
    expect(settings.readHosts.slice(3)).toEqual(['read.team.example', '10.0.0.7'])
  })

  it.each([
    ['INBOX_PORT', '-1'],
    ['INBOX_PORT', '8787 '],
    ['INBOX_TRUST_PROXY', 'yes'],
    ['INBOX_PUBLIC_URL', 'ftp://inbox.team.example'],
    ['INBOX_PUBLIC_URL', 'inbox.team.example'],
    ['INBOX_TOKEN_HASHES', 'ada:1234'],
    ['INBOX_MAX_BODY_BYTES', '2e6'],
    ['INBOX_RETENTION_HOURS', '0'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`Not understood: ${name} `)
  })
})
