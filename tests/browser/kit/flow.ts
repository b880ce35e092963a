/**
 * `test` for flows in the installed extension. One browser for the whole run; each file finds the extension installed anew,
 * with nothing stored and no tab open. After each case nothing must have left the browser: no case needs to say so.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import { endBrowser, openStage } from './open-stage';
import { built, type Stage } from './stage';

/** What the flows of this file play on: there from the first `test.beforeAll`, `test.beforeEach` or case on. */
export let stage: Stage;

/** Requests of this file already judged: each is held against the case that made it. */
let judged = 0;

// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which fixtures are meant
const inBrowser = base.extend('browser', { scope: 'worker', auto: true }, async ({}, { onCleanup }) => {
  onCleanup(endBrowser);
  return process.env.STAGE;
});

/** `alter`: changes the files of a copy of the build, which is installed in its stead. */
export function flows(alter?: (folder: string) => void) {
  return inBrowser
    .extend('installed', { scope: 'file', auto: true }, async ({ browser }, { onCleanup }) => {
      const copy = alter && altered(alter);
      stage = await openStage(copy);
      judged = 0;
      onCleanup(async () => {
        await stage.close();
        if (copy) rmSync(copy, { recursive: true, force: true });
        nothingLeft();
      });
      return browser;
    })
    .extend('inside', { auto: true }, async ({ installed }, { onCleanup }) => {
      onCleanup(nothingLeft);
      return installed;
    });
}

function altered(alter: (folder: string) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'repere-altered-'));
  cpSync(built(), copy, { recursive: true });
  alter(copy);
  return copy;
}

export const test = flows();

function nothingLeft(): void {
  expect(whatLeft(), 'what left the browser').toEqual([]);
}

/** What left the browser since this was asked last: for the case that has something asked for, and says what. */
export function whatLeft(): readonly string[] {
  const requests = stage.requests().slice(judged);
  judged += requests.length;
  return requests;
}
