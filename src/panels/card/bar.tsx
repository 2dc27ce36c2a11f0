interface BarProps {
  of: number; // 0-1, of the whole width
  low?: number; // 0-1: the interval, where there is one
  high?: number;
}

/** A bar that repeats a figure which stands beside it. */
export function Bar({ of, low, high }: BarProps) {
  return (
    <div class="case-bar" aria-hidden="true">
      <div class="case-bar-fill" style={{ width: `${of * 100}%` }} />
      {low !== undefined && high !== undefined && (
        <div
          class="case-bar-interval"
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      )}
    </div>
  );
}
