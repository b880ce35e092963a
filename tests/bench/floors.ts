/** Extensions that do next to nothing: what ours is measured against. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORTAL_URL } from '../browser/kit/portal-page';

/** Their folders. */
export interface Floors {
  /** Installed, and nowhere in the page. */
  readonly noScript: string;
  /** An empty content script, run when ours is. */
  readonly emptyScript: string;
  /** One line in a frame, opened as ours is. */
  readonly frame: string;
}

/** Writes them, and takes them away when `use` is done. */
export async function withFloors<Result>(use: (floors: Floors) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-floor-'));
  const matches = [`${new URL(PORTAL_URL).origin}/*`];
  const script = { content_scripts: [{ matches, js: ['content.js'], run_at: 'document_end' }] };
  const write = (name: string, manifest: object, files: Readonly<Record<string, string>>): string => {
    const at = mkdtempSync(join(folder, `${name}-`));
    const all = { 'manifest.json': JSON.stringify({ manifest_version: 3, name, version: '1', ...manifest }), ...files };
    for (const [file, content] of Object.entries(all)) writeFileSync(join(at, file), content);
    return at;
  };
  try {
    return await use({
      noScript: write('no-script', {}, {}),
      emptyScript: write('empty-script', script, { 'content.js': '' }),
      frame: write(
        'frame',
        { ...script, web_accessible_resources: [{ resources: ['frame.html'], matches }] },
        {
          'frame.html': '<!doctype html><html lang="fr"><title>Floor</title><p data-answer="none">.</p></html>',
          'content.js': FRAME,
        },
      ),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FRAME = `const host = document.createElement('floor-host');
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('frame.html');
  frame.style.cssText = 'position:fixed;inset-block:0;right:0;width:360px;height:100%;border:0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);`;
