import type { ButtonHTMLAttributes } from 'react'

type Weight = 'primary' | 'plain' | 'quiet' | 'danger' | 'danger-primary'

const looks: Record<Weight, string> = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-strong',
  plain: 'bg-surface text-ink border-line hover:bg-raised',
  quiet: 'bg-transparent text-soft border-transparent hover:text-ink hover:bg-raised',
  danger: 'bg-transparent text-bad border-transparent hover:bg-raised',
  'danger-primary': 'bg-bad text-surface border-transparent hover:opacity-90',
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly weight?: Weight
}

export function Button({ weight = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-base font-medium whitespace-nowrap disabled:opacity-50 ${looks[weight]} ${className}`}
      {...rest}
    />
  )
}
