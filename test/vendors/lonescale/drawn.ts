/** Draws a quirk that varies, always the same way for the same person. */
export const drawn = <T extends string>(
  setting: T | 'varies',
  options: readonly T[],
  random: () => number,
): T =>
  setting === 'varies' ? (options[Math.floor(random() * options.length)] ?? (options[0] as T)) : setting
