import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import english from '../../public/_locales/en/messages.json'

/** What a page of ours finds around it, for parts tried without a browser: the English words, and nothing to call. */
const words: Record<string, { message: string }> = english
const getMessage = (word: string, parts: string[] = []): string =>
  (words[word]?.message ?? '').replace(/\$(\d)/g, (_, n) => parts[Number(n) - 1] ?? '')

const browser = { runtime: { id: 'leadlight' }, i18n: { getMessage, getUILanguage: () => 'en' } }
Object.assign(globalThis, { browser, chrome: browser })

afterEach(cleanup)
