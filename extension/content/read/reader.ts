/** What reads a page, as the content scripts call it. */
import { see } from '../../../src/page/first-seen';
import { glance } from '../../../src/page/glance';
import { readFocused, readSurroundings } from '../../../src/page/read-page';

export const reader = { see, glance, readFocused, readSurroundings };
