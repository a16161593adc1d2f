import { count } from '../ui/words'

/** How long something will take, as exactly as anybody needs it. */
export function aboutHowLong(seconds: number): string {
  if (seconds < 60) return count('aboutSeconds', Math.max(1, Math.round(seconds)))
  if (seconds < 90 * 60) return count('aboutMinutes', Math.round(seconds / 60))
  return count('aboutHours', Math.round(seconds / 360) / 10)
}
