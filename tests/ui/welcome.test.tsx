/** The first minute: the reader at work on its own form, the sidebar that follows, access given on one press. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '../../extension/welcome/welcome';
import { appears } from './gallery/appears';
import { welcomeStub } from './gallery/welcome';
import { draw } from './mounted';

const SECRET = 'Zoiseau';
const read = () => document.querySelector('[data-part="read"]')?.textContent ?? '';

test('the proof shows the names that were read, is read again at each key, and never what was typed', async () => {
  draw(<Welcome surface={welcomeStub(true)} />);
  for (const label of ['Nom de naissance', 'Mot de passe', 'Votre message']) {
    await page.getByLabelText(label, { exact: true }).click();
    await userEvent.keyboard(SECRET);
    await expect.poll(read).toContain(label);
    expect(document.querySelector('[data-times]')?.getAttribute('data-times')).toBe(String(SECRET.length));
    expect(document.documentElement.outerHTML).not.toContain(SECRET);
  }
});

test('the sidebar of the practice follows the field, and keeps nothing of what is chosen in it', async () => {
  const asked: string[] = [];
  draw(<Welcome surface={welcomeStub(true, asked)} />);
  await appears('.wel-bar [data-region="field"]');
  await page.getByLabelText('Adresse MSSanté').click();
  await userEvent.keyboard(SECRET);
  await expect.poll(() => document.querySelector('.wel-bar [data-region="field"]')?.textContent).toContain('Adresse MSSanté');
  await userEvent.keyboard('{F6}');
  expect(asked.filter((one) => one.startsWith('set '))).toEqual([]);
  expect(document.documentElement.outerHTML).not.toContain(SECRET);
});

test('access that is missing is asked for on one press, with the list of hosts', async () => {
  const asked: string[] = [];
  draw(<Welcome surface={welcomeStub(false, asked)} />);
  await appears('[data-part="access"]');
  expect(document.querySelectorAll('[data-part="access"] li').length).toBe(3);
  await page.getByRole('button', { name: 'Donner l’accès à ces adresses' }).click();
  expect(asked).toContain('access');
  await expect.element(page.getByText('L’accès aux portails est donné.')).toBeVisible();
  expect(document.querySelector('[data-part="access"]')).toBeNull();
});
