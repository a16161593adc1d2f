import type { ButtonHTMLAttributes } from 'react'

type Weight = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Record<Weight, string> = {
  primary: 'bg-accent text-on-accent border-transparent hover:opacity-90',
  plain: 'bg-surface text-ink border-line hover:bg-raised',
  quiet: 'bg-transparent text-soft border-transparent hover:text-ink hover:bg-raised',
  danger: 'bg-transparent text-bad border-transparent hover:bg-raised',
}

export function Button({
  weight = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { weight?: Weight }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-base font-medium disabled:opacity-50 ${looks[weight]} ${className}`}
      {...rest}
    />
  )
}
