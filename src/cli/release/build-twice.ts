import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { archive, differences, type Files, readFolder, unpack } from './archive';
import { layOut } from './source';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Built {
  /** The packages, as zips. */
  readonly packages: Readonly<Record<BrowserName, Uint8Array>>;
  /** The folder of the first build, with `dist/chrome` and `dist/firefox`. */
  readonly folder: string;
  /** Removes what was laid out. */
  end(): void;
}

/**
 * Builds a source twice: in one folder, and from its own archive unpacked in another, deeper, with a space in its name.
 * @param source the archive of the source
 * @throws naming each file that came out otherwise
 */
export async function buildTwice(root: string, source: Uint8Array, say: (line: string) => void): Promise<Built> {
  const place = mkdtempSync(join(tmpdir(), 'repere-release-'));
  const end = () => rmSync(place, { recursive: true, force: true });
  try {
    const files = await unpack(source);
    const folders = [join(place, 'first'), join(place, 'elsewhere/a folder of another name')] as const;
    const built: Record<BrowserName, Files>[] = [];
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true });
      layOut(files, folder, root);
      say(`building in ${folder}…`);
      built.push(await build(folder));
    }
    const packages = {} as Record<BrowserName, Uint8Array>;
    for (const browser of BROWSERS) {
      const [one, other] = built.map((all) => all[browser]) as [Files, Files];
      const differing = differences(one, other);
      const [first, second] = [await archive(one), await archive(other)];
      if (differing.length > 0 || Buffer.compare(first, second) !== 0) {
        throw new Error(`built twice, the package for ${browser} differs: ${differing.join(', ') || 'its archive alone'}`);
      }
      packages[browser] = first;
    }
    return { packages, folder: folders[0], end };
  } catch (error) {
    end();
    throw error;
  }
}

async function build(folder: string): Promise<Record<BrowserName, Files>> {
  const built = {} as Record<BrowserName, Files>;
  for (const browser of BROWSERS) {
    const args = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--mode', browser, '--logLevel', 'warn'];
    const { code, output } = await run(process.execPath, args, { cwd: folder });
    if (code !== 0) throw new Error(`the build for ${browser} failed:\n${output}`);
    built[browser] = readFolder(join(folder, 'dist', browser));
  }
  return built;
}
