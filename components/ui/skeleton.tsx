/** Holds the room of what is about to come, and only shows when it takes longer than a blink. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className="late space-y-2 py-1">
      {Array.from({ length: lines }, (_, i) => (
        <div
          key={i}
          className={`h-3.5 rounded-[4px] bg-raised ${i % 3 === 2 ? 'w-1/2' : i % 3 === 1 ? 'w-3/4' : 'w-full'}`}
        />
      ))}
    </div>
  )
}
