/** What Chrome, its store and Edge's refuse in a package, as far as a package shows it. */
import type { Listing } from '../../build/store-texts';
import type { Files } from './archive';

/** Characters. */
const NAME = 75;
const SUMMARY = 132;
/** Commands that may propose a key. */
const KEYS = 4;
const ICONS = [16, 48, 128];
/** Host patterns that are no permission of a name. */
const HOST = /^(\*|https?):|^<all_urls>$/;

interface Manifest {
  readonly manifest_version?: unknown;
  readonly version?: unknown;
  readonly name?: unknown;
  readonly description?: unknown;
  readonly default_locale?: unknown;
  readonly icons?: Readonly<Record<string, string>>;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly update_url?: unknown;
  readonly key?: unknown;
}

/**
 * Each reason why Chrome or its store would refuse a package, in one line; none when it would not.
 * @param files the built folder
 * @param listings the texts of the stores, by language
 */
export function chromeFaults(files: Files, listings: ReadonlyMap<string, Listing>): string[] {
  const manifest = json(files, 'manifest.json') as Manifest | null;
  if (!manifest) return ['manifest.json is missing or no JSON'];
  return [
    ...manifestFaults(manifest),
    ...wordFaults(manifest, files, listings),
    ...iconFaults(manifest, files),
    ...fileFaults(files),
    ...reasonFaults(manifest, listings),
  ];
}

function* manifestFaults(manifest: Manifest) {
  if (manifest.manifest_version !== 3) yield 'manifest_version is not 3';
  const version = String(manifest.version);
  const parts = version.split('.');
  const sound = parts.length <= 4 && parts.every((part) => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
  if (!sound || parts.every((part) => part === '0')) yield `version « ${version} » is not one to four numbers up to 65535`;
  if ('update_url' in manifest) yield 'update_url: the store has its own';
  if ('key' in manifest) yield 'key: the store gives it';
  const suggested = Object.values(manifest.commands ?? {}).filter(({ suggested_key }) => suggested_key).length;
  if (suggested > KEYS) yield `${suggested} commands propose a key, ${KEYS} may`;
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  if (/unsafe-|https?:|\bdata:[^;]*script|\*/.test(policy))
    yield `content_security_policy lets code in from elsewhere: ${policy}`;
}

function* wordFaults(manifest: Manifest, files: Files, listings: ReadonlyMap<string, Listing>) {
  const first = `_locales/${manifest.default_locale}/messages.json`;
  if (!files.has(first)) yield `default_locale: ${first} is missing`;
  for (const file of files.keys()) {
    const language = /^_locales\/(\w+)\/messages\.json$/.exec(file)?.[1];
    if (!language) continue;
    // Edge asks for a listing in each language of the package.
    if (!listings.has(language)) yield `data/store/${language}.yaml is missing`;
    const words = (json(files, file) ?? {}) as Record<string, { message?: string }>;
    for (const [what, value, most] of [
      ['name', manifest.name, NAME],
      ['description', manifest.description, SUMMARY],
    ] as const) {
      const key = /^__MSG_(\w+)__$/.exec(String(value))?.[1];
      const said = key ? words[key]?.message : String(value ?? '');
      if (!said) yield `${what} says nothing in ${language}`;
      else if ([...said].length > most) yield `${what} has ${[...said].length} characters in ${language}, ${most} may be`;
    }
  }
}

function* iconFaults(manifest: Manifest, files: Files) {
  for (const size of ICONS) {
    const path = manifest.icons?.[size];
    const bytes = path ? files.get(path) : undefined;
    if (!bytes) yield `icons: none of ${size} pixels`;
    else {
      const measured = pngSize(bytes);
      if (measured?.width !== size || measured.height !== size) yield `${path} is no PNG of ${size} × ${size} pixels`;
    }
  }
}

function* fileFaults(files: Files) {
  for (const [path, bytes] of files) {
    if (/(^|\/)_/.test(path) && !path.startsWith('_locales/')) yield `${path}: names that begin with _ are Chrome’s own`;
    if (/(^|\/)(\.|Thumbs\.db|__MACOSX)/.test(path)) yield `${path}: hidden files have no place in a package`;
    if (path.endsWith('.map') || /\.tsx?$/.test(path)) yield `${path}: a source file`;
    if (!/\.(js|html)$/.test(path)) continue;
    const code = Buffer.from(bytes).toString('utf8');
    if (/\beval\(|new Function\(|importScripts\(/.test(code)) yield `${path}: code made from text`;
    if (/<script[^>]+src=["']?(https?:)?\/\//.test(code)) yield `${path}: a script from elsewhere`;
  }
}

function* reasonFaults(manifest: Manifest, listings: ReadonlyMap<string, Listing>) {
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])].filter((name) => !HOST.test(name));
  for (const [language, { permissions }] of listings) {
    for (const name of asked) if (!(name in permissions)) yield `${language}: no reason for the permission ${name}`;
    for (const name of Object.keys(permissions))
      if (!asked.includes(name)) yield `${language}: a reason for ${name}, which is not asked for`;
  }
}

/** Pixels of a PNG, read from its head; null when it is none. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const head = Buffer.from(bytes.subarray(0, 24));
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

function json(files: Files, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8'));
  } catch {
    return null;
  }
}
