/** What an organisation decides is shown, said, and not to be changed. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import { Contacts } from '../../extension/ui/answer/contacts';
import { NO_POLICY } from '../../src/stored/policy';
import { appears } from './gallery/appears';
import { optionsStub } from './gallery/options-stub';
import { sampleKnowledge } from './gallery/sample';
import { MANAGED } from './gallery/sample-settings';

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const own = () => document.body.appendChild(document.createElement('div'));
const locked = () => [...document.querySelectorAll<HTMLElement>('[data-locked]')];

test('locked rows hold no control and say by whom; the others are free', async () => {
  const { surface, changes } = optionsStub({ managed: MANAGED, local: { modes: { psc: 'never' }, language: 'en' } });
  render(<Options surface={surface} />, { container: own() });
  await appears('[data-opens]');
  expect(locked().map(({ dataset }) => dataset.choice ?? dataset.locked)).toEqual(['psc', 'language', 'insertion', 'board']);
  for (const each of locked()) {
    expect(each.textContent).toContain('Géré par votre organisation');
    expect(each.closest('.set-row')?.querySelector('input, button, a'), each.textContent ?? '').toBeNull();
  }
  expect(document.querySelector('[data-choice="psc"]')?.textContent).toContain('Bouton');
  expect(document.querySelector('[data-choice="language"]')?.textContent).toContain('Français');
  expect(document.querySelector('[data-action="add-site"]')).toBeNull();
  document.querySelector<HTMLElement>('[data-choice="convergence"] input[value="never"]')?.click();
  await expect.poll(() => changes).toEqual([{ key: 'modes', portal: 'convergence', to: 'never' }]);
});

test('with « partout » decided, every portal is locked to it but those decided apart', async () => {
  const { surface } = optionsStub({
    managed: { ...NO_POLICY, everywhere: 'never', modes: { psc: 'open' } },
    local: { everywhere: 'open' },
  });
  render(<Options surface={surface} />, { container: own() });
  await appears('[data-opens]');
  expect(Object.fromEntries(locked().map(({ dataset }) => [dataset.choice, dataset.locked]))).toEqual({
    everywhere: 'never',
    convergence: 'never',
    psc: 'open',
    'igc-sante': 'never',
  });
});

test('its help desk comes first, under its name', () => {
  render(<Contacts knowledge={sampleKnowledge()} portal="convergence" managed={MANAGED} />, { container: own() });
  const [first] = document.querySelectorAll('h3, .links a');
  expect(first?.textContent).toBe('Hôpital du Nord');
  const [ours, theirs] = document.querySelectorAll('.links');
  expect(ours?.querySelector('a')?.getAttribute('href')).toBe('mailto:support@hopital.example');
  expect(theirs?.querySelectorAll('a').length).toBeGreaterThan(0);
});

test('breaks no rule of axe', async () => {
  render(<Options surface={optionsStub({ managed: MANAGED }).surface} />, { container: own() });
  await appears('[data-opens]');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a site the organisation proposes is added on one press, and is offered no more', async () => {
  const managed = { ...NO_POLICY, proposedSites: ['tickets.hopital.example', 'convergence.example'] };
  const { surface, asked } = optionsStub({ managed, grants: true });
  render(<Options surface={surface} />, { container: own() });
  await appears('[data-proposed]');
  const proposed = () => [...document.querySelectorAll<HTMLElement>('[data-proposed]')].map(({ dataset }) => dataset.proposed);
  expect(proposed(), 'a portal is there already').toEqual(['tickets.hopital.example']);
  expect(document.querySelector('[data-proposed]')?.textContent).toContain('Proposé par votre organisation');
  expect((await axe.run(document.querySelector('.set-proposed') as HTMLElement)).violations).toEqual([]);
  document.querySelector<HTMLElement>('[data-action="add-proposed"]')?.click();
  await expect.poll(proposed).toEqual([]);
  expect(asked).toContain('add tickets.hopital.example false');
});

test('where own sites are not allowed none is proposed', async () => {
  const { surface } = optionsStub({ managed: { ...NO_POLICY, sites: false, proposedSites: ['tickets.hopital.example'] } });
  render(<Options surface={surface} />, { container: own() });
  await appears('[data-locked="sites"]');
  expect(document.querySelector('[data-proposed]')).toBeNull();
});
