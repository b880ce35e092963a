import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { answersPlugin } from '../../../src/build/vite-plugin';
import { CARTE_FILE, CERTIFICAT_FILE, sampleFiles } from './sample-data';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project on disk with the sample data and one empty script. */
function project(edit: (files: Map<string, string>) => void = () => undefined): string {
  const root = mkdtempSync(join(tmpdir(), 'answers-'));
  folders.push(root);
  const files = sampleFiles().set('main.js', 'console.log(1);');
  edit(files);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const break2 = (files: Map<string, string>) => {
  files.set(CARTE_FILE, (files.get(CARTE_FILE) as string).replace('igc-sante]', 'igc]'));
  files.set(CERTIFICAT_FILE, (files.get(CERTIFICAT_FILE) as string).replace('confidence: A', 'confidence: D'));
};

function config(root: string) {
  return {
    root,
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [answersPlugin()],
    build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
  };
}

test('a build emits the files at the root', async () => {
  const { output } = (await build(config(project()))) as Rolldown.RolldownOutput;
  const text = (name: string) => {
    const file = output.find(({ fileName }) => fileName === name);
    return JSON.parse(file?.type === 'asset' ? String(file.source) : '');
  };
  expect(text('answers.json').answers).toHaveLength(2);
  expect(text('bodies.json').bodies).toHaveLength(2);
  expect(text('faq-index.json').version).toBeTruthy();
});

test('a build with faults in the data fails with all of them', async () => {
  const error = await build(config(project(break2))).then(
    () => null,
    (reason: Error) => reason,
  );
  expect(error?.message).toContain(`${CARTE_FILE}:14: facet "produit" has unknown value "igc".`);
  expect(error?.message).toContain(`${CERTIFICAT_FILE}:7: "confidence" is not a level of trust ("D").`);
  expect(error?.message).toContain('2 problems in data (1 shape, 1 facet)');
});

test('the development server serves the files, and the faults when there are some', async () => {
  const root = project();
  const server = await createServer({
    ...config(root),
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await server.listen();
    const address = server.httpServer?.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const get = (name: string) => fetch(`http://127.0.0.1:${port}/${name}`);
    expect((await (await get('answers.json')).json()).answers).toHaveLength(2);
    expect((await (await get('faq-index.json?v=1')).json()).version).toBeTruthy();
    expect((await (await get('bodies.json')).json()).bodies).toHaveLength(2);
    writeFileSync(join(root, 'data/facets.yaml'), '- name: offre');
    const broken = await get('answers.json');
    expect(broken.status).toBe(500);
    expect(await broken.text()).toContain('data/facets.yaml:1: "0.label" is missing.');
  } finally {
    await server.close();
  }
});

test('watch mode builds again when an answer is added, then edited', async () => {
  const root = project();
  const dist = join(root, 'dist/bodies.json');
  const watched = { ...config(root), build: { ...config(root).build, write: true, outDir: join(root, 'dist'), watch: {} } };
  const watcher = (await build(watched)) as Rolldown.RolldownWatcher;
  const written = (count: number, word: string) =>
    vi.waitFor(
      () => {
        const { bodies } = JSON.parse(readFileSync(dist, 'utf8'));
        expect(bodies).toHaveLength(count);
        expect(JSON.stringify(bodies)).toContain(word);
      },
      { timeout: 10_000, interval: 50 },
    );
  try {
    await written(2, 'carte perdue');
    const text = (sampleFiles().get(CERTIFICAT_FILE) as string).replace('appli CPS', 'jeton CPS').replaceAll('ertificat', 'oken');
    writeFileSync(join(root, 'data/answers/igc/jeton.md'), text.replace('id: coken', 'id: jeton'));
    await written(3, 'jeton CPS');
    writeFileSync(join(root, CARTE_FILE), (sampleFiles().get(CARTE_FILE) as string).replace('carte perdue', 'carte volée'));
    await written(3, 'carte volée');
  } finally {
    await watcher.close();
  }
}, 40_000);
