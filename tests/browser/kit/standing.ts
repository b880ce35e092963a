/** Pages to try the layout on, and where the sidebar stands in them as a user sees it. */
import { type Tab, until } from './stage';

/** Fields at either side, across the page and at its foot. */
export const FORM = `
  <p><label>Début <input id="start" style="position:absolute; left:20px; top:150px; width:200px"></label></p>
  <p><label>Fin <input id="end" style="position:absolute; right:20px; top:200px; width:200px"></label></p>
  <p><label>Tout <input id="wide" style="position:absolute; left:20px; right:20px; top:250px"></label></p>
  <p><label>Bas <input id="low" style="position:absolute; left:20px; top:90vh; width:100px"></label></p>`;

/** A page of the portal with this body. */
export function page(body: string, root = ''): string {
  return `<!doctype html><html lang="fr" ${root}><head><meta charset="utf-8"><title>IGC-Santé : demander un certificat</title></head>
    <body><h1>Demander un nouveau produit de certification</h1>${body}</body></html>`;
}

/** « push right 360 », « overlay left », « sheet », « launcher » or « nothing », as a user sees it. */
export function stands(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const ours = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('[repere-e-sante]');
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const [right, left] = [ours(width - 3, height - 3), ours(3, height - 3)];
    if (right && left) return ours(width - 3, 3) ? 'everywhere' : 'sheet';
    if (right && marginRight !== '0px') return `push right ${Number.parseFloat(marginRight)}`;
    if (left && marginLeft !== '0px') return `push left ${Number.parseFloat(marginLeft)}`;
    if (marginLeft !== '0px' || marginRight !== '0px') return 'room for nothing';
    if (right || left) return `overlay ${right ? 'right' : 'left'}`;
    for (let y = 4; y < height; y += 4) if (ours(width - 12, y) || ours(12, y)) return 'launcher';
    return 'nothing';
  });
}

/** Resolves once it stands there. */
export async function standing(tab: Tab, where: string): Promise<void> {
  await until(
    `the sidebar standing: ${where}`,
    () => stands(tab),
    (now) => now === where,
  );
}
