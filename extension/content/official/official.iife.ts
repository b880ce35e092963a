/** What reads the questions and answers of the official page, in a file of its own. */
import { readOfficial } from './read-official';
import { OFFICIAL_READER, type OfficialWorld } from './shared';

(globalThis as OfficialWorld)[OFFICIAL_READER] = readOfficial;
