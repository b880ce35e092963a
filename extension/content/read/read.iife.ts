/**
 * All that reads a portal page or a frame of one, in a file of its own: the background brings it once the address is a
 * portal's. Before it nothing of a page is read, and with it everything is: there is no smaller reader.
 */
import { reader } from './reader';
import { READER, type ReaderWorld } from './shared';

(globalThis as ReaderWorld)[READER] = reader;
