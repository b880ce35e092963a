import { join } from 'node:path';
import { defineConfig } from 'vite';
import { answersPlugin } from '../../../src/build/vite-plugin';

/** `npm run dev`: the gallery, with the compiled answers beside it for the states that show real ones. */
export default defineConfig({
  plugins: [answersPlugin({ root: join(import.meta.dirname, '../../..') })],
});
