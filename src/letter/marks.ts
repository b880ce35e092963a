/** The marks of a letter, each tried on a line or a sentence by itself. */

/** A line quoted. */
export const QUOTED = /^\s*>/;

/** What an e-mail program writes above the mail it quotes. */
export const QUOTES_BELOW =
  /^\s*(?:(?:le|on)\s.{4,160}(?:a écrit|wrote)\s?:?\s*$|-{3,}\s?(?:message d.origine|original message|message transféré|forwarded)|_{10,}\s*$|(?:début du message|begin forwarded))/i;

/** What stands under a letter: a rule, or what a telephone adds. */
export const SIGNED =
  /^\s*(?:--|—|__)\s*$|^\s*(?:envoyé (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo)|sent from my|(?:télécharger|get|obtenir) outlook)/i;

/** What closes a letter, at the start of its sentence. */
export const CLOSING =
  /^\s*(?:(?:bien|très|meilleures?|sincères?)\s)?(?:cordialement|cordiales?|salutations?|sincèrement|respectueusement|amicalement|confraternellement|(?:@|à|a)\s?\+|à bientôt|bien à vous|bien à toi|cdlt|cdt|bonne (?:journée|soirée|réception|fin)|(?:best|kind|warm) regards|regards|sincerely)(?![\p{L}])/iu;
