import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly string[]
}

const code = /\.(ts|tsx|mjs)$/
const skipped = new Set(['node_modules', '.output', '.wxt', '.git'])

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : code.test(entry.name) ? [path] : []
  })
}

const specifiers =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"]*?)?\bfrom\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g

/** A relative import becomes a path from the root without extension; a package stays its name. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return normalize(join(dirname(from), specifier))
    .split(sep)
    .join('/')
    .replace(/\.(ts|tsx)$/, '')
}

export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')

export function sources(): Source[] {
  return walk(root).map((absolute) => {
    const path = relative(root, absolute).split(sep).join('/')
    const text = readFileSync(absolute, 'utf8')
    const imports = [...withoutComments(text).matchAll(specifiers)].map((match) =>
      resolved(path, match[1] ?? match[2] ?? match[3] ?? ''),
    )
    return { path, text, lines: text.split('\n').length - 1, imports }
  })
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/')
