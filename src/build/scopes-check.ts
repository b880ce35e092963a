import type { Scope } from '../answer/scopes';
import { wordsOf } from '../portal/mentions';
import { faultOf, type Located } from './located';
import type { Report } from './problem';

/** Reports what is wrong in the subjects answers and pages are compared on, their shape being right. */
export function checkScopes(scopes: readonly Scope[], located: Located, report: Report): void {
  const fault = faultOf(located, report);
  for (const [index, { id, values = [] }] of scopes.entries()) {
    if (scopes.findIndex((scope) => scope.id === id) < index) {
      fault('id', [index, 'id'], `the subject id "${id}" is already taken`, 'another id');
    }
    const owners = new Map<string, string>();
    for (const [v, value] of values.entries()) {
      for (const [w, word] of value.words.entries()) {
        const path = [index, 'values', v, 'words', w];
        const key = wordsOf(word).join(' ').toLowerCase();
        const owner = owners.get(key);
        if (key === '') fault('shape', path, `"${word}" holds no word`, 'letters or digits a page may show');
        else if (owner !== undefined) fault('duplicate', path, `"${word}" already names "${owner}"`, 'it for one value');
        owners.set(key, value.id);
      }
    }
  }
}
