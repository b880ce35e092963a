/** What reads the ticket that a page shows, in a file of its own: only for sites marked as ticket tools. */
import { readTicket } from '../../../src/ticket/read-ticket';
import { TICKET_READER, type TicketWorld } from './shared';

(globalThis as TicketWorld)[TICKET_READER] = readTicket;
