import type { ReactNode } from 'react'

/** One setting: what it is and why on the left, its control on the right; under each other where there is no room. */
export function SettingRow({
  label,
  hint,
  htmlFor,
  children,
}: {
  label: string
  hint?: string
  htmlFor?: string
  children: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2.5 first-of-type:border-t-0">
      <div className="min-w-48 flex-1">
        {htmlFor ? (
          <label htmlFor={htmlFor} className="font-medium">
            {label}
          </label>
        ) : (
          <p className="font-medium">{label}</p>
        )}
        {hint && <p className="text-sm text-soft">{hint}</p>}
      </div>
      <div className="shrink-0">{children}</div>
    </div>
  )
}
