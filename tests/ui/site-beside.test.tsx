/** The popup beside no portal: what it says of the site in front, and the press that asks for it. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SiteBeside } from '../../extension/messaging/page-found';
import { appears } from './gallery/appears';
import type { Given } from './gallery/surfaces';
import { openPopup } from './mounted';

const NEW: SiteBeside = { can: 'add', host: 'tickets.example', hadAccess: false };
const open = (site: SiteBeside, given: Given = {}) => openPopup({ page: null, site, ...given }, '.links');

test('a site that can be added is named with what would happen there, and asked for on the press', async () => {
  const { asked } = await open(NEW);
  await appears('[data-part="site"]');
  await expect.element(page.getByText(/bouton au bord de la page/)).toBeVisible();
  await page.getByRole('button', { name: /^Ajouter ce site/ }).click();
  expect(asked).toContain('add tickets.example false');
  await expect.element(page.getByText(/fait maintenant partie de vos sites/).first()).toBeVisible();
});

test('refused, it says so and can be asked for again; access that was there before is told', async () => {
  const { asked } = await open({ ...NEW, hadAccess: true }, { grants: false });
  await page.getByRole('button', { name: /^Ajouter ce site/ }).click();
  await expect.element(page.getByText('Accès non accordé à tickets.example. Rien n’a changé.')).toBeVisible();
  await page.getByRole('button', { name: /^Ajouter ce site/ }).click();
  expect(asked.filter((one) => one === 'add tickets.example true')).toHaveLength(2);
});

describe('calm sentences where there is nothing to add', () => {
  test.each<[SiteBeside, RegExp]>([
    [{ can: 'nothing', why: 'notHttps', host: 'intranet' }, /ne commence pas par https/],
    [{ can: 'nothing', why: 'closed', host: 'addons.mozilla.org' }, /le navigateur la garde pour lui/],
    [{ can: 'nothing', why: 'portalHost', host: 'esante.gouv.fr' }, /esante\.gouv\.fr est déjà connu de Repère/],
    [{ can: 'nothing', why: 'full', host: 'tickets.example' }, /40 sites au plus/],
    [{ can: 'nothing', why: 'unknown', host: '' }, /ne dit pas à Repère quelle est cette page/],
    [{ can: 'open', host: 'tickets.example', hasAccess: true }, /Rechargez la page/],
  ])('%j', async (site, says) => {
    await open(site);
    await expect.element(page.getByText(says)).toBeVisible();
    expect(document.querySelector('[data-action="add-site"]')).toBeNull();
  });
});

test('the first minute is one press away', async () => {
  const { asked } = await open(NEW);
  await page.getByRole('button', { name: 'Découvrir Repère' }).click();
  expect(asked).toContain('welcome');
});
