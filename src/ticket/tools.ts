/** Where ticket tools show what was asked. */

/** A ticket tool, by the mark-up of its pages: the same on every host. */
export interface TicketTool {
  readonly name: string;
  /** The page shows a ticket of this tool. */
  readonly shows: string;
  /** What heads it, where it is no editor; else the title of the page says it. */
  readonly subject: string;
  /** The first message, wherever the list begins. */
  readonly message: string;
}

export const TICKET_TOOLS: readonly TicketTool[] = [
  {
    // 9.5 (`.title`), 10 and 11 (`.card-title`); the description keeps its class when the list is turned round.
    name: 'GLPI',
    shows: '.ITILContent',
    subject: '.ITILContent :is(.card-title,.title),.navigationheader-title',
    message: '.ITILContent .rich_text_container',
  },
  {
    name: 'Zammad',
    shows: '.ticket-article-item',
    subject: '.ticketZoom-header h1:not(:has([contenteditable]))',
    message: '.ticket-article-item :is(.richtext-content,.textBubble-content,.text-bubble)',
  },
  {
    name: 'Zammad, new desktop',
    shows: '.inner-article-body',
    subject: '[role=heading][aria-level="2"]',
    message: '.inner-article-body',
  },
];

/** In a tool we do not know: what may be a message, by what its author called it. */
export const MESSAGE_LIKE = ['message', 'description', 'article', 'comment', 'content', 'body', 'thread', 'post']
  .flatMap((word) => [`[class*=${word} i]`, `[data-testid*=${word} i]`, `[id*=${word} i]`])
  .concat('article')
  .join();
/** What may head it there. */
export const SUBJECT_LIKE = 'h1,[role=heading][aria-level="1"],h2,[role=heading][aria-level="2"]';

/** Words of a page's title that name the tool, not the ticket. */
export const TOOL_WORDS =
  /^(?:glpi|zammad|help ?desk|service ?desk|support|tickets?|demandes?|incidents?|assistance|jira|otrs|znuny|freshdesk|zendesk|redmine)$/i;
