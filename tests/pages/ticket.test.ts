/** What is taken of a ticket as tools show it: its subject and first message. Mark-up rebuilt by hand from how the tools draw it. */
import { afterEach, describe, expect, test } from 'vitest';
import { readTicket } from '../../src/ticket/read-ticket';
import { closePages } from './corpus';
import { forbidValues } from './forbid-values';

afterEach(closePages);

/** A document with this title and body. */
async function page(title: string, body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>${title}</title>${body}`;
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    document.body.append(frame);
  });
  return frame.contentDocument as Document;
}

const SUBJECT = 'Certificat refusé';
const ASKED = 'Notre certificat SERV est refusé par le téléservice.<br>Comment le renouveler ?';
const SIGNED = `<p>Bonjour Madame Durand,</p><p>${ASKED}</p><p>Cordialement,</p><p>Anne Leroy<br>06 12 34 56 78</p>`;
const TICKET = { subject: SUBJECT, message: 'Notre certificat SERV est refusé par le téléservice.\nComment le renouveler ?' };
const EDITOR = '<textarea>SECRET-1</textarea><div contenteditable="true">SECRET-2</div><iframe srcdoc="SECRET-3"></iframe>';

/** GLPI 10 and 11: the description, answers after it or, the list turned round, before. */
const glpi = (description: string, around: (description: string) => string) =>
  `<div class="navigationheader"><h3 class="navigationheader-title">${SUBJECT} (1042)</h3></div><div class="itil-timeline">${around(
    `<div class="timeline-item mb-3 ITILContent"><div class="timeline-header"><span class="creator">Anne Leroy</span><time>hier</time></div><div class="read-only-content"><div class="card-title card-header">${SUBJECT}</div><div class="rich_text_container">${description}</div></div><div class="edit-content collapse" style="display:none">${EDITOR}</div></div>`,
  )}</div>`;
const FOLLOWUP =
  '<div class="timeline-item ITILFollowup"><div class="read-only-content"><div class="rich_text_container"><p>Réponse d’un agent, qui n’est pas la demande.</p></div></div></div>';
const zammad = (articles: string) =>
  `<div class="ticketZoom-header"><h1><span contenteditable="true" class="ticket-title-update">SECRET-4</span></h1></div><div class="ticket-article">${articles}</div>${EDITOR}`;
const article = (html: string) =>
  `<div class="ticket-article-item customer email"><div class="article-meta-row">De Anne Leroy</div><div class="article-content"><div class="textBubble"><div class="textBubble-content"><div class="richtext-content">${html}</div></div></div></div></div>`;

describe('tools', () => {
  test.each([
    ['GLPI 10, oldest first', 'GLPI', glpi(SIGNED, (one) => one + FOLLOWUP)],
    ['GLPI 11, newest first', 'GLPI', glpi(SIGNED, (one) => FOLLOWUP + one)],
    [
      'GLPI 9.5',
      'GLPI - Ticket',
      `<div class="h_item middle"><div class="h_content ITILContent"><div class="b_right">Ticket # 1042 description</div><div class="title">${SUBJECT}</div><div class="rich_text_container">${SIGNED}</div></div></div>`,
    ],
    [
      'Zammad',
      `Ticket#10042 - ${SUBJECT} - Zammad`,
      zammad(article(SIGNED) + article('<p>Une réponse, plus tard, d’un agent.</p>')),
    ],
    [
      'Zammad, a ticket opened before kept in another tab',
      `(2) ${SUBJECT} | Helpdesk`,
      `<div style="display:none">${zammad(article('<p>Une autre demande, que personne ne regarde maintenant.</p>'))}</div>${zammad(article(SIGNED))}`,
    ],
    [
      'Zammad, new desktop',
      'Zammad',
      `<div><p>Anne Leroy</p><span role="heading" aria-level="2">${SUBJECT}</span></div><article class="Content"><p class="sr-only">Anne Leroy</p><div data-test-id="article-content"><section class="inner-article-body">${SIGNED}</section></div></article>${EDITOR}`,
    ],
    [
      'a tool nobody named',
      'Assistance',
      `<nav><div class="message">Un message du menu, assez long pour être lu par erreur ici.</div></nav><main><h1>[#1042] ${SUBJECT}</h1><div class="conversation-messages"><div class="message-card"><div class="message-author">Anne Leroy</div><div class="message-body">${SIGNED}</div></div><div class="message-card"><div class="message-body"><p>Une réponse d’un agent, assez longue pour être lue.</p></div></div></div>${EDITOR}</main>`,
    ],
    [
      'a tool that calls it a description',
      'Assistance',
      `<main><h1>${SUBJECT}</h1><dl><dt>Demandeur</dt><dd>Anne Leroy</dd></dl><section id="issue_description"><div>${SIGNED}</div></section></main>`,
    ],
  ])('%s', async (_tool, title, html) => {
    const shown = await page(title, html);
    forbidValues(shown);
    expect(readTicket(shown)).toEqual(TICKET);
  });
});

describe('what is no ticket', () => {
  test.each([
    [
      'a list of tickets',
      '<main><h1>Tickets</h1><table><tr><td class="message">Certificat</td><td>Hier</td></tr></table></main>',
    ],
    ['an editor alone', `<main><div class="message">${EDITOR}</div></main>`],
    ['nothing', ''],
  ])('%s', async (_kind, html) => {
    expect((await readTicket(await page('Tickets', html)))?.message ?? '').toBe('');
  });
});

test('somebody else’s words and what is filled in are left out', async () => {
  const html = glpi(
    `<p>Comment renouveler ?</p><blockquote>SECRET-5</blockquote><div class="gmail_quote">SECRET-6</div><div class="signature">SECRET-7</div>${EDITOR}<select><option>SECRET-8</option></select><p>Le lun. 3 mars 2026, Anne a écrit :</p><p>SECRET-9</p>`,
    (one) => one,
  );
  const shown = await page('GLPI', html);
  forbidValues(shown);
  expect(readTicket(shown)).toEqual({ subject: SUBJECT, message: 'Comment renouveler ?' });
});
