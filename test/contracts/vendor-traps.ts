import { readFileSync } from 'node:fs'

/**
 * Each vendor's pages contradict themselves in numbered places. A trap is either held by a test whose name begins with
 * its number, or it is no matter for this code and a sentence says how it is honoured. Gives the numbers that have
 * neither or both.
 */
export function trapsLeftOut(
  last: number,
  testFile: string,
  honoured: Readonly<Record<number, string>>,
): number[] {
  const tested = [...readFileSync(testFile, 'utf8').matchAll(/^ {2}it\(['"](\d+): /gm)].map(([, number]) =>
    Number(number),
  )
  const all = [...tested, ...Object.keys(honoured).map(Number)]
  return Array.from({ length: last }, (_, i) => i + 1).filter(
    (n) => all.filter((one) => one === n).length !== 1,
  )
}
