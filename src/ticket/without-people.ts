/** A message without who wrote it and whom it is about: names where something says they are, addresses, numbers. */
import { CLOSING, QUOTED, QUOTES_BELOW, SIGNED } from '../letter/marks';
import { scrubWhole } from '../page/scrub';
import { withoutSecrets } from '../page/secrets';

/** A farewell in a whole sentence: below stands who wrote it. */
const FAREWELL =
  /^\s*(?:(?:avec|en vous souhaitant|(?:je|nous) vous pri(?:e|ons)|veuillez)\s[^.?!]{0,80}|l[’'])(?:salutations|cordial\p{L}*|respect\p{L}*|sentiments|journée|soirée|expression de)(?![\p{L}])/iu;
/** Lines that name people and ways to reach them. */
const HEADER =
  /^\s*(?:de|from|à|to|cc|cci|bcc|envoyé|sent|répondre à|reply-to|tél(?:éphone)?|tel|phone|mobile|portable|fax|mail|e-?mail|courriel|nom|prénom|name|adresse|contact|demandeur|interlocuteur)\s?\.?\s?:/i;

const NAMED = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|d[eu]|des|la|le|van|von|ben|el|al)(?:[ \u00a0]+(?:\p{Lu}[\p{L}’'-]*\.?|d[eu]|des|la|le|van|von|ben|el|al))*`;
/** Two to five words, none of them in a sentence. */
const NAMES_ALONE = new RegExp(`^(?=\\S+(?:\\s+\\S+){1,4}$)${NAMED}$`, 'u');
const CIVIL = String.raw`(?:M(?:M|me|mes|lle|lles|r|rs|s)?\.?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Docteur|Dr\.?|Professeur|Pr\.?|Maître|Me)`;

/** « Bonjour Julie, », « Chère Madame Durand, »: the greeting and all it greets. */
const GREETING =
  /^\s*(?:bonjour|bonsoir|re-?bonjour|hello|hi|salut|dear|chère?s?)(?![\p{L}])(?:(?:[ \u00a0]+[\p{L}’'.-]+){0,5}\s*(?:[,!:;]|$)|[ \u00a0]+(?:à toutes et à tous|à tous))?/iu;
/** After a greeting that goes on without a comma, a name begins with a capital. */
const GREETED = new RegExp(
  `^\\s*(?:${CIVIL}[ \\u00a0]+)?(?:\\p{Lu}\\p{Ll}+[ \\u00a0]+)?\\p{Lu}[\\p{L}’'-]+(?=[ \\u00a0]+\\p{Ll})`,
  'u',
);
const TITLED = new RegExp(`(?<![\\p{L}\\p{N}])${CIVIL}[ \\u00a0]+(?=\\p{Lu})${NAMED}`, 'gu');
/** What a name follows. */
const PRESENTED = new RegExp(
  `((?<![\\p{L}])(?:[Jj]e m[’']appelle|[Mm]on nom est|[Jj]e me nomme|[Mm]y name is|de la part de|nommée?|patiente?s?|usag(?:er|ère)s?|assurée?s?|collègue|agent|utilisat(?:eur|rice))[ \\u00a0]*:?[ \\u00a0]+)(?=\\p{Lu}\\p{Ll})${NAMED}`,
  'gu',
);
/** « je suis Jean Dupont »: two words at least, for « je suis Éditeur » says what one is. */
const SELF = /((?<![\p{L}])(?:[Jj]e suis|[Ii] am|[Ii]ci)[ \u00a0]+)\p{Lu}[\p{Ll}’'-]+[ \u00a0]+\p{Lu}[\p{L}’'-]+/gu;
/** A social security number, Corsica’s letters too. */
const NIR =
  /(?<![\p{L}\p{N}])[1-8][ .-]?\d\d[ .-]?\d\d[ .-]?(?:\d\d|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d\d)?(?![\p{L}\p{N}])/giu;

/**
 * What a message says, a line for each of its paragraphs. Gone: what is quoted, the signature, e-mail addresses, telephone
 * numbers, runs of six digits or more (INS, NIR, RPPS, FINESS, SIREN), and names after a greeting, a title or « je m’appelle ».
 * @param text a line for each block of the page
 */
export function withoutPeople(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const said = lines.length > 0;
    if (QUOTED.test(line)) continue;
    if (QUOTES_BELOW.test(line) || SIGNED.test(line) || (said && closes(line))) break;
    if (HEADER.test(line)) continue;
    const bare = withoutNames(line);
    if (bare) lines.push(bare);
  }
  return withoutSignature(lines).join('\n');
}

function closes(sentence: string): boolean {
  return CLOSING.test(sentence) || FAREWELL.test(sentence);
}

/** Names alone on the last lines, under no formula: « Merci d’avance, », then who wrote it. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !NAMES_ALONE.test(line) && !/^merci(?: \S+){0,3}$/i.test(line));
  return last < 0 ? lines.slice(0, 1) : lines.slice(0, last + 1);
}

/** A line without names, addresses and numbers; the closing formula at its end is cut too. */
function withoutNames(line: string): string {
  const greeting = GREETING.exec(line)?.[0] ?? '';
  const rest = line.slice(greeting.length).replace(greeting && !/[,!:;]\s*$/.test(greeting) ? GREETED : /^(?!)/, '');
  const bare = rest
    .replace(NIR, ' ')
    .replace(TITLED, ' ')
    .replace(PRESENTED, (_, before: string) => before)
    .replace(SELF, (_, before: string) => before);
  return scrubWhole(withoutSecrets(withoutFarewell(bare)).replace(/(?:\+\d{1,3} ?)?\(0\)/g, '')).replace(/ +(?=[,.])/g, '');
}

/** « Merci d’avance. Cordialement, Julie Martin » on one line with what was asked. */
function withoutFarewell(line: string): string {
  const parts = line.split(/(?<=[.?!…])\s+/);
  const at = parts.findIndex((part) => closes(part));
  return at < 0 ? line : parts.slice(0, at).join(' ');
}
