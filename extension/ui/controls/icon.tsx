/** Icons: 20-unit grid, drawn in the current colour. Always decorative: the control beside them carries the name. */
import type { ComponentChildren } from 'preact';

const SHAPES = {
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2 17 17" />
    </>
  ),
  home: <path d="M3.5 9.5 10 4l6.5 5.5M5.5 8v8.5h9V8M8.5 16.5v-5h3v5" />,
  close: <path d="M5 5l10 10M15 5 5 15" />,
  check: <path d="m4.5 10.5 3.6 3.6 7.4-8" />,
  panel: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M12.3 4v12" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.6 2" />
    </>
  ),
  why: (
    <>
      <circle cx="10" cy="10" r="5.5" />
      <circle cx="10" cy="10" r="1.4" fill="currentColor" stroke="none" />
      <path d="M10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3" />
    </>
  ),
  ext: <path d="M8.5 5H5a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-3.5M11.5 3.5h5v5M16.3 3.7 9 11" />,
  copy: (
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
      <path d="M13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2" />
    </>
  ),
  back: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  alert: (
    <>
      <path d="M10 3l7.5 13.5h-15z" />
      <path d="M10 8v4" />
      <circle cx="10" cy="14.2" r=".6" fill="currentColor" stroke="none" />
    </>
  ),
  refresh: <path d="M16 10a6 6 0 1 1-1.8-4.3M16 2.8v3.7h-3.7" />,
  db: (
    <>
      <ellipse cx="10" cy="5" rx="6" ry="2.3" />
      <path d="M4 5v10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3V5M4 10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3" />
    </>
  ),
  doc: <path d="M5.5 2.5h6l4 4v11h-10zM11.5 2.5v4h4" />,
  filter: <path d="M3 6h7M15 6h2M3 14h2M10 14h7M12.5 3.8v4.4M7.5 11.8v4.4" />,
  settings: (
    <>
      <circle cx="10" cy="10" r="2.6" />
      <path d="M10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M15.3 4.7l-1.6 1.6M6.3 13.7l-1.6 1.6" />
    </>
  ),
  pin: <path d="M7 3h6M8 3v5l-2.5 3.5h9L12 8V3M10 11.5V17" />,
  add: <path d="M3 5.5h9M3 10h6M3 14.5h5M14 11v6M11 14h6" />,
  up: <path d="M10 16V4.5M5.5 9 10 4.5 14.5 9" />,
  down: <path d="M10 4v11.5M5.5 11 10 15.5l4.5-4.5" />,
  trash: <path d="M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5" />,
  lock: <path d="M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
  chevron: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  flag: <path d="M5 17V3.5M5 4.5c3-1.8 5 1.5 10 0v7c-5 1.5-7-1.8-10 0" />,
  insert: <path d="M4 4h12M4 16h5M16 9H7M10 6 7 9l3 3" />,
  download: <path d="M10 3.5v9M6 9l4 4 4-4M4 16.5h12" />,
  chart: <path d="M4 16.5V10M8.5 16.5v-13M13 16.5V7M17 16.5H3" />,
  mail: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  hide: (
    <path d="M3.5 3.5l13 13M8 5.3A8 8 0 0 1 10 5c4 0 6.5 3 7.5 5a11 11 0 0 1-2.2 2.8M5.2 6.9A11.5 11.5 0 0 0 2.5 10c1 2 3.5 5 7.5 5a8 8 0 0 0 3-.6M8.3 8.6a2.3 2.3 0 0 0 3.1 3.2" />
  ),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'ic ic-s' : 'ic'} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** Our logo: axes and a yellow point on a pine square. Decorative. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect class="logo-ground" width="24" height="24" rx="6" />
      <path class="logo-axes" d="M8 4.8V19.2M4.8 16H19.2" />
      <circle class="logo-dot" cx="14.3" cy="9.3" r="2.9" />
    </svg>
  );
}
