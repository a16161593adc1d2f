import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import { emptyExtension, zipOf } from './empty-extension'
import { alone, besidePeer } from './line'
import { report } from './report'

interface Manifest {
  readonly permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[]
}

const empty = emptyExtension()
const zip = zipOf('.', '.output')
const built = join(root, '.output/chrome-mv3')
const manifest: Manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
const kilobytes = (path: string) => statSync(path).size / 1000
const { permissions = [], host_permissions: hosts = [], content_scripts: scripts = [] } = manifest
const sites = new Set(scripts.flatMap(({ matches }) => matches).map((pattern) => pattern.split('/')[2]))
const injected = (name: string) => kilobytes(join(built, name))

report('package', [
  besidePeer({ name: 'package for the store', unit: 'kB' }, [kilobytes(zip)], {
    name: 'WXT’s empty React project',
    samples: [kilobytes(empty.zip)],
  }),
  besidePeer({ name: 'the worker', unit: 'kB' }, [kilobytes(join(built, 'background.js'))], {
    name: 'of the empty project',
    samples: [kilobytes(join(empty.folder, 'background.js'))],
  }),
  alone({ name: 'permissions asked at installation', unit: '', note: permissions.join(', ') }, [
    permissions.length,
  ]),
  alone({ name: 'hosts asked at installation', unit: '', note: hosts.join(', ') }, [hosts.length]),
  alone(
    {
      name: 'sites whose pages it can read, which Chrome asks about',
      unit: '',
      note: [...sites].join(', '),
    },
    [new Set([...sites].map((site) => site?.split('.').slice(-2).join('.'))).size],
  ),
  alone({ name: 'injected into a LinkedIn page', unit: 'kB' }, [injected('linkedin-reader.js')]),
])
