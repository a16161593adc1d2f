/** Two things somebody said are not the same, in whichever order they are met again. */
export const pairName = (a: string, b: string): string => [a, b].sort().join(' ≠ ')
