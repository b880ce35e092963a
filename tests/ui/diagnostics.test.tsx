/** The diagnosis in the settings page: asked for at once and on a click, copied as shown, calm when it fails. */
import { render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Diagnostics } from '../../extension/options/diagnostics';
import type { Diagnosed, OptionsSurface } from '../../extension/options/surface';
import { SETTINGS, type Settings } from '../../src/stored/settings';
import { optionsStub } from './gallery/options-stub';
import { DIAGNOSED } from './gallery/sample-diagnosis';

const settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, { initial }]) => [key, initial()]),
) as unknown as Settings;

function open(own: Partial<OptionsSurface> = {}) {
  const { surface, asked } = optionsStub({ diagnosed: DIAGNOSED });
  const told: string[] = [];
  const node = (
    <Diagnostics
      settings={settings}
      surface={{ ...surface, ...own }}
      pack={null}
      change={() => {}}
      tell={(says) => told.push(says)}
    />
  );
  return { ...render(node), asked, told };
}

test('is copied as it is shown', async () => {
  const { container, asked, told } = open();
  await waitFor(() => expect(container.querySelector('[data-diagnosed="field"]')).not.toBeNull());
  container.querySelector<HTMLElement>('[data-action="copy-diagnosis"]')?.click();
  await waitFor(() => expect(told).toEqual(['Diagnostic copié.']));
  const [copied = ''] = asked;
  for (const shown of container.querySelectorAll('[data-diagnosed] b, [data-diagnosed] small')) {
    expect(copied).toContain(shown.textContent);
  }
});

test('is asked anew on a click', async () => {
  let times = 0;
  const diagnose = async (): Promise<Diagnosed> => ({ ...DIAGNOSED, host: `host-${++times}` });
  const { container, told } = open({ diagnose });
  await waitFor(() => expect(container.textContent).toContain('host-1'));
  container.querySelector<HTMLElement>('[data-action="diagnose"]')?.click();
  await waitFor(() => expect(told).toEqual(['Diagnostic actualisé.']));
  expect(container.textContent).toContain('host-2');
});

test('says calmly that it failed, and reports why', async () => {
  const { container, asked } = open({ diagnose: () => Promise.reject(new Error('no answer')) });
  await waitFor(() => expect(container.querySelector('[role="alert"]')?.textContent).toContain('n’a pas abouti'));
  expect(asked).toEqual(['report Error: no answer']);
  expect(container.querySelector<HTMLButtonElement>('[data-action="copy-diagnosis"]')?.disabled).toBe(true);
});
