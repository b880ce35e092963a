/** Bounds on what is taken of a ticket, in characters, nodes, candidates and milliseconds; a longer message is read up to there. */
export const TICKET_LIMITS = { subject: 300, message: 6000, text: 40_000, nodes: 4000, candidates: 200, time: 300 } as const;
