import { useState } from 'react'
import { Button } from './button'
import { t } from './words'

export function CopyButton({ value, label }: { value: string; label?: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Button
      weight="quiet"
      className="-mr-2.5"
      aria-label={label ? `${t('copy')}: ${label}` : undefined}
      onClick={async () => {
        await navigator.clipboard.writeText(value)
        setCopied(true)
        setTimeout(() => setCopied(false), 1500)
      }}
    >
      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
    </Button>
  )
}
