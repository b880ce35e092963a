import { callBackground } from '../messaging/calls';
import { kept } from './kept';
import { OFFICIAL_READER, type OfficialWorld, type ReadOfficial } from './official/shared';
import { READER, type Reader, type ReaderWorld } from './read/shared';
import { TICKET_READER, type TicketWorld } from './ticket/shared';

/** Brings the file that reads into this document's world, anew; with what reads tickets, on a site marked as a ticket tool. Rejects when it did not come. */
export async function bringReader(): Promise<Reader> {
  const world = globalThis as ReaderWorld;
  const may = await callBackground('bringReader');
  const reader = kept(world, READER);
  if (!reader) throw new Error('The file that reads did not run');
  const readTicket = kept(globalThis as TicketWorld, TICKET_READER);
  if (!may.tickets || !readTicket) return reader;
  return {
    ...reader,
    // A ticket comes after its page, and another under the same address.
    glance: (document) => `${reader.glance(document)}\n${JSON.stringify(readTicket(document))}`,
    readSurroundings(document, url, portal) {
      const around = reader.readSurroundings(document, url, portal);
      const ticket = around && readTicket(document);
      return ticket ? { ...around, ticket } : around;
    },
  };
}

/** The same of what reads official answers. */
export async function bringOfficialReader(): Promise<ReadOfficial> {
  await callBackground('bringOfficial');
  const read = kept(globalThis as OfficialWorld, OFFICIAL_READER);
  if (!read) throw new Error('The file that reads official answers did not run');
  return read;
}
