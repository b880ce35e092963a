/** What is downloaded once, and what is paid for on every portal page. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure';

/** Sizes in kB of 1000 bytes. */
export function measureSizes(dist: string): Measure[] {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const content = sizeOf([join(dist, manifest.content_scripts[0].js[0])]);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => join(dist, file));
  const inPage = sizeOf(files.filter((file) => file.endsWith('.iife.js')));
  const whole = sizeOf(files.filter((file) => statSync(file).isFile()));
  return [
    { what: 'content script, raw', value: inKb(content.raw), note: 'budget 20 kB' },
    { what: 'content script, gzip', value: inKb(content.gzip), note: '' },
    { what: 'all that may run in a page, raw', value: inKb(inPage.raw), note: 'content script, and what draws when needed' },
    { what: 'whole package, raw', value: inKb(whole.raw), note: '' },
    { what: 'whole package, gzip', value: inKb(whole.gzip), note: 'sum of its files' },
  ];
}

function sizeOf(files: readonly string[]): { raw: number; gzip: number } {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return { raw: sum(contents.map((content) => content.length)), gzip: sum(contents.map((content) => gzipSync(content).length)) };
}

function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
