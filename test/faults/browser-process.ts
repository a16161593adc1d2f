import { execFileSync } from 'node:child_process'

export function browserPids(profile: string): number[] {
  const list = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 1e8 })
  return list
    .split('\n')
    .filter((line) => line.includes(profile) && line.includes('chrom'))
    .map((line) => Number.parseInt(line, 10))
}

export function signalBrowser(profile: string, signal: NodeJS.Signals): void {
  for (const pid of browserPids(profile))
    try {
      process.kill(pid, signal)
    } catch {
      // Gone already.
    }
}
