/** A width and a theme in which a screen is looked at. */
export interface Look {
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly picture: boolean
  readonly axe: boolean
}

const look = (width: number, theme: Look['theme'], { picture = false, axe = false }): Look => ({
  width,
  theme,
  picture,
  axe,
})

type Kind = Record<'main' | 'tab' | 'unchecked', boolean>

/**
 * Pictures as people see it; axe at both ends of the widths that must hold and in both themes, crosswise, and for the
 * main ones in every combination.
 */
export function looksAt({ main = false, tab = false, unchecked = false }: Partial<Kind>): readonly Look[] {
  const usual = tab ? 1280 : 360
  const looks = [
    look(usual, 'light', { picture: true, axe: tab }),
    look(usual, 'dark', { picture: true }),
    ...(main && !tab ? [look(720, 'light', { picture: true })] : []),
    look(480, 'dark', { picture: main, axe: true }),
    ...(main ? [look(480, 'light', { axe: true })] : []),
    look(320, 'light', { picture: main, axe: true }),
    ...(main ? [look(320, 'dark', { axe: true })] : []),
  ]
  return unchecked ? looks.filter(({ picture }) => picture).map((one) => ({ ...one, axe: false })) : looks
}
