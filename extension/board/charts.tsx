/** Charts as plain SVG. What they draw always stands beside them as text: they are a picture of it, no more. */
import { useId } from 'preact/hooks';

export interface BarsProps {
  readonly title: string;
  /** What can be seen, in a sentence. */
  readonly about: string;
  /** From left to right; `part` is drawn filled inside the outline of `whole`. */
  readonly bars: readonly { readonly key: string; readonly whole: number; readonly part: number }[];
  /** What stands under the first and the last bar. */
  readonly ends: readonly [string, string];
  /** What the outline and the filling stand for. */
  readonly legend: readonly [whole: string, part: string];
  /** What the highest line stands for, written out. */
  readonly most: string;
}

/** Bars of a whole and its part: told apart by outline and filling, whatever the colours. */
export function Bars({ title, about, bars, ends, legend, most }: BarsProps) {
  const id = useId();
  const highest = Math.max(1, ...bars.map(({ whole, part }) => Math.max(whole, part)));
  const step = 100 / Math.max(bars.length, 8);
  const percent = (of: number) => `${of}%`;
  const bar = (kind: string, count: number, at: number) => {
    const height = (count / highest) * 100;
    return (
      <rect
        class={kind}
        x={percent(at * step + step * 0.15)}
        y={percent(100 - height)}
        width={percent(step * 0.7)}
        height={percent(height)}
      />
    );
  };
  return (
    <figure class="chart">
      <p class="chart-legend" aria-hidden="true">
        <span>
          <i class="chart-key" /> {legend[0]}
        </span>
        <span>
          <i class="chart-key is-part" /> {legend[1]}
        </span>
        <span class="chart-most">{most}</span>
      </p>
      <svg class="chart-bars" role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{about}</desc>
        {bars.map(({ key, whole, part }, at) => (
          <g key={key}>
            {whole > 0 && bar('chart-whole', whole, at)}
            {part > 0 && bar('chart-part', part, at)}
          </g>
        ))}
      </svg>
      <p class="chart-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        {ends[1] !== ends[0] && <span>{ends[1]}</span>}
      </p>
    </figure>
  );
}

/** How much of a whole, under a figure that says it. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  return (
    <svg class="chart-bar" aria-hidden="true">
      <rect class="chart-part" width={`${(part / whole) * 100}%`} height="100%" />
    </svg>
  );
}
