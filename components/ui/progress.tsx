interface Props {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The figure in words, beside the bar: a bar alone says too little. */
  readonly text: string
}

export function Progress({ label, value, max, text }: Props) {
  return (
    <div className="flex items-center gap-2">
      <progress
        aria-label={label}
        value={value}
        max={max}
        className="h-1 min-w-0 flex-1 appearance-none overflow-hidden rounded-full [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      <span className="text-sm whitespace-nowrap text-soft">{text}</span>
    </div>
  )
}
