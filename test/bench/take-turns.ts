/**
 * Each contender once per round, and another first in each round: ours, peer, peer, ours. What the machine does
 * meanwhile hits all of them. The first round warms up and is not counted.
 */
export async function takeTurns<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, (round: number) => number | Promise<number>>>,
  warmUps = 1,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUps; round < rounds; round++) {
    const first = (round + warmUps) % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await contenders[name](round)
      if (round >= 0) samples[name].push(value)
    }
  }
  return samples
}
