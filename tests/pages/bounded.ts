import { expect } from 'vitest';
import type { PageContext } from '../../src/page/context';
import { LIMITS } from '../../src/page/limits';

/** Nothing of what was read is longer than our limits, nor holds a sign that is not to be seen. */
export function bounded(page: PageContext): void {
  const texts = [
    page.title,
    page.step ?? '',
    ...page.headings,
    ...page.messages,
    ...page.path,
    ...Object.values(page.field ?? {}).map((text) => text ?? ''),
  ];
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(LIMITS.text);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
  expect(page.headings.length).toBeLessThanOrEqual(LIMITS.headings);
  expect(page.messages.length).toBeLessThanOrEqual(LIMITS.messages);
}
