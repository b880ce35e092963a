import { segmentsOf } from '../portal/address';
import { LIMITS } from './limits';

/** Words of an address's path and hash route, without numbers, identifiers, file endings or query. */
export function pathWords(url: string): string[] {
  const { pathname, hash } = new URL(url);
  const route = /^#!?\//.test(hash) ? hash.replace(/\?.*/, '') : '';
  return segmentsOf((pathname + route).slice(0, LIMITS.raw))
    .flatMap((segment) => spaced(segment.replace(/\.\w+$/, '')).split(/[^\p{L}\d]+/u))
    .filter((word) => /^\p{L}{2,24}$/u.test(word))
    .slice(0, LIMITS.path);
}

/** `PatientManager` as two words. */
export function spaced(name: string): string {
  return name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
}
