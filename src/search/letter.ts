/** What of a long text asks: a pasted e-mail without its greeting, signature and quotations, its question before its story. */
import { CLOSING, QUOTED, QUOTES_BELOW, SIGNED } from '../letter/marks';
import { LETTER } from './weights';

/** A stretch of a text that counts less than others, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** It tells what surrounds the question; else it asks nothing at all. */
  readonly isStory: boolean;
}

/** Lines that an e-mail program writes above the mail it quotes. */
const HEADER = /^[\s>*]*(?:de|from|envoyé|sent|à|to|cc|cci|date|objet|subject|répondre à|reply-to)\s?:/i;
const SUBJECT = /^[\s>*]*(?:objet|subject)\s?:\s?(?:(?:re|tr|fwd?|ré)\s?:\s?)*/i;

/** Politeness up to the end of its sentence. */
const POLITE =
  /(?:^|[\s,;:(])(?:(?:je |nous |en )?(?:vous )?remerci\p{L}*|merci (?:d.avance|par avance|beaucoup|bien|à (?:vous|tous)|(?:pour|de) (?:vos?|votre)\s)|(?:d.avance|par avance)[,]?\s?merci|dans l.attente|en attendant|restant? à votre|(?:je|nous) restons? à votre|(?:je )?reste à votre|(?:je |nous )?vous (?:prie|prions) d|veuillez (?:agréer|recevoir|croire)|n.hésitez pas à (?:me|nous|revenir)|en espérant|bonne (?:journée|soirée|continuation)|thank(?:s| you)|looking forward)[^.?!\n]*/giu;
/** Politeness that goes before the matter, and only its own words. */
const OPENING =
  /(?:^|[\s,;])(?:(?:je|nous) (?:me|nous) permets?(?:tons)? de vous (?:contacter|écrire|solliciter|relancer|adresser)|(?:je|nous) (?:reviens|revenons) vers vous|(?:j.espère|nous espérons) que vous (?:allez|vous portez) bien|(?:suite|à la suite|pour faire suite) à (?:notre|nos|votre|mon) (?:échanges?|appel|conversation|entretien|courriel|mail|message|demande)(?: téléphoniques?)?(?: (?:de|du|d.)\s?(?:ce jour|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?)?|(?:ma|notre|la) (?:question|demande) est la suivante)/giu;
const GREETING =
  /^\s*(?:(?:bonjour|bonsoir|hello|salut|chère?s?|dear|madame|monsieur|mesdames|messieurs)(?![\p{L}]))[^,.:!?\n]{0,40}(?:[,.:!\n](?:\s*(?:madame|monsieur)\s*[,.\n])*|$)/iu;

/** What asks without a question mark. */
const ASKS =
  /(?:^|[^\p{L}])(?:comment|pourquoi|quel(?:le)?s?|combien|est-ce qu|pouvez-vous|pourriez-vous|pourrions-nous|peut-on|peux|puis-je|pouvons-nous|faut-il|dois-je|devons-nous|(?:je|nous) (?:souhait|voudr|cherch|aimer)\p{L}+|savoir (?:si|comment|où|quand|qui)|besoin d|merci de (?:me|nous|bien|m.|d.)|how|what|where|which|when|could|can (?:i|we|you))/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a text that count less than others, by where they start; none of a short one, where each word was written to ask. Linear in
 * the length of the text. When nothing else is left, what would be left out counts whole.
 */
export function stretches(text: string): Stretch[] {
  if (text.length < LETTER.least) return [];
  const { kept, dropped } = withoutQuotations(text);
  const sentences = kept.flatMap((span) => sentencesOf(text, span));
  const body = withoutClosing(text, sentences);
  const read = body.said.map((span) => ({ ...span, ...readSentence(text, span) }));
  const said = read.filter(({ asksNothing }) => !asksNothing);
  if (said.length === 0) return [];
  const story = said.some(({ asks }) => asks) ? said.filter(({ asks }) => !asks) : [];
  const silent = [...dropped, ...body.closing, ...read.flatMap(({ polite }) => polite)];
  return [
    ...silent.map(({ start, end }) => ({ start, end, isStory: false })),
    ...story.map(({ start, end }) => ({ start, end, isStory: true })),
  ].sort((a, b) => a.start - b.start);
}

/** A sentence of a message that is neither politeness nor a quotation. */
export interface Said {
  readonly text: string;
  readonly asks: boolean;
}

/** What a message says, sentence by sentence, in its order. */
export function sentencesSaid(text: string): Said[] {
  const sentences = withoutQuotations(text).kept.flatMap((span) => sentencesOf(text, span));
  return withoutClosing(text, sentences)
    .said.map((span) => ({ text: text.slice(span.start, span.end).trim(), ...readSentence(text, span) }))
    .filter(({ asksNothing }) => !asksNothing)
    .map(({ text, asks }) => ({ text, asks }));
}

/** The lines of a mail that its writer wrote for it. A mail that only quotes is read whole. */
function withoutQuotations(text: string): { readonly kept: Span[]; readonly dropped: Span[] } {
  const [kept, dropped]: [Span[], Span[]] = [[], []];
  let over = false;
  let headers = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*\n?/g)) {
    if (line === '') continue;
    const span = { start, end: start + line.length };
    const isHeader = HEADER.test(line);
    headers = isHeader ? headers + 1 : 0;
    over ||= kept.length > 0 && (SIGNED.test(line) || QUOTES_BELOW.test(line) || (headers > 1 && hasBody(text, kept)));
    const subject = SUBJECT.exec(line)?.[0].length ?? 0;
    if (over || QUOTED.test(line) || QUOTES_BELOW.test(line)) dropped.push(span);
    else if (subject > 0) kept.push({ start: start + subject, end: span.end });
    else if (isHeader && isAmongHeaders(text, span)) dropped.push(span);
    else kept.push(span);
  }
  return kept.some(({ start, end }) => end - start > 1 && /\p{L}/u.test(text.slice(start, end)))
    ? { kept: joinLines(kept), dropped }
    : { kept: [{ start: 0, end: text.length }], dropped: [] };
}

/** « De : » beside « Envoyé : »; a line of its own that starts so may be a sentence. */
function isAmongHeaders(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const after = text.slice(end, end + 80);
  return HEADER.test(after) || (start > 0 && HEADER.test(before));
}

/** Something written above: a header there quotes, one at the top only introduces. */
function hasBody(text: string, kept: readonly Span[]): boolean {
  return kept.some(({ start, end }) => {
    const line = text.slice(start, end);
    return !HEADER.test(line) && line.trim().length > LETTER.line;
  });
}

function joinLines(lines: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = joined.at(-1);
    if (last && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Sentences, paragraphs and the lines of a list; the greeting is a sentence of its own. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  const part = text.slice(start, end);
  const greeting = GREETING.exec(part)?.[0].length ?? 0;
  if (greeting > 0) {
    found.push({ start, end: start + greeting });
    from += greeting;
  }
  for (const { 0: sign, index } of part.matchAll(/[.?!…]+(?=[\s»"]|$)|\n\s*\n|\n(?=\s*[-•*\d])|,?\n(?=\p{Lu})/gu)) {
    const to = start + index + sign.length;
    if (to > from) found.push({ start: from, end: to });
    from = Math.max(from, to);
  }
  if (from < end) found.push({ start: from, end });
  return found.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** Without the signature: what follows a closing formula, when it is short and holds no question. */
function withoutClosing(text: string, sentences: readonly Span[]): { readonly said: Span[]; readonly closing: Span[] } {
  const at = sentences.findIndex((sentence, place) => {
    const { start, end } = sentence;
    const closes = CLOSING.test(text.slice(start, end).trim());
    if (place === 0 || !(closes || readSentence(text, sentence).asksNothing)) return false;
    const rest = sentences.slice(place);
    const last = rest.at(-1) as Span;
    if (last.end - start >= LETTER.signature || rest.some((one) => text.slice(one.start, one.end).includes('?'))) return false;
    return closes || text.slice(end, last.end).split('\n').every(isOfSignature);
  });
  return at < 0 ? { said: [...sentences], closing: [] } : { said: sentences.slice(0, at), closing: sentences.slice(at) };
}

/** A name, a function, an address under thanks that close a letter; what follows thanks within it is a sentence. */
function isOfSignature(line: string): boolean {
  const said = line.trim();
  return said === '' || (said.length <= LETTER.signed && /^[^\p{Ll}]/u.test(said) && !/[.:;…]$/.test(said));
}

/** What of a sentence is politeness, whether anything else is left, and whether it asks. */
function readSentence(
  text: string,
  { start, end }: Span,
): { readonly polite: Span[]; readonly asksNothing: boolean; readonly asks: boolean } {
  const sentence = text.slice(start, end);
  const greeting = GREETING.exec(sentence)?.[0].length ?? 0;
  const found = [...sentence.matchAll(POLITE), ...sentence.matchAll(OPENING)];
  const polite = [
    ...(greeting > 0 ? [{ start, end: start + greeting }] : []),
    ...found.map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length })),
  ];
  return {
    polite,
    asksNothing: polite.some((one) => one.start <= start + 1 && one.end >= end - 1),
    asks: sentence.trimEnd().endsWith('?') || ASKS.test(sentence),
  };
}
