import { afterEach, describe, expect, test } from 'vitest';
import '../../extension/ui/styles/theme.css';
import { contrast } from './contrast';

const SURFACES = ['canvas', 'surface', 'raised', 'sunken', 'band', 'accent-soft'];
const THEMES = ['light', 'dark'] as const;

/** Measured minima of the design: each token over every surface it may sit on. */
const MINIMA = [
  { token: 'text', on: SURFACES, light: 13.5, dark: 10.6 },
  { token: 'text-2', on: SURFACES, light: 7.2, dark: 7.2 },
  { token: 'text-3', on: SURFACES, light: 4.9, dark: 5.1 },
  { token: 'accent', on: SURFACES, light: 6.5, dark: 6.9 },
  { token: 'on-accent', on: ['accent'], light: 7.9, dark: 9.6 },
  { token: 'on-mark', on: ['mark'], light: 13.6, dark: 8.1 },
  { token: 'warn-text', on: ['warn-soft', ...SURFACES], light: 7.1, dark: 8.2 },
  { token: 'danger-text', on: ['danger-soft', 'surface', 'raised'], light: 7.5, dark: 8.1 },
  { token: 'line-control', on: ['surface', 'raised'], light: 3.4, dark: 3.9 },
  { token: 'focus', on: ['focus-gap'], light: 11.5, dark: 7.1 },
] as const;

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

function colour(token: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(--c-${token})`;
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

test('contrast is that of the standard on known colours', () => {
  expect(contrast('rgb(0 0 0)', 'rgb(255 255 255)')).toBeCloseTo(21, 5);
  expect(contrast('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)('%s', (theme) => {
  test.each(MINIMA)('$token keeps its contrast', ({ token, on, ...minima }) => {
    document.documentElement.dataset.theme = theme;
    const measured = on.map((surface) => contrast(colour(token), colour(surface)));
    // The design rounds to one decimal.
    expect(Math.min(...measured)).toBeGreaterThanOrEqual(minima[theme] - 0.05);
  });

  test('the setting decides, whatever the system prefers', () => {
    document.documentElement.dataset.theme = theme;
    expect(contrast(colour('surface'), 'rgb(255 255 255)') < 2).toBe(theme === 'light');
  });
});
