/** One English term for one French term: what is not to be written, by what stands for it, with the French it translates. */
interface Term {
  readonly french: string;
  readonly english: string;
  readonly not: RegExp;
}

/** Kept short: terms that several writers rendered otherwise. French names of forms, screens and products stay French. */
export const TERMS: readonly Term[] = [
  { french: 'preuve', english: 'proof', not: /\bevidence\b/i },
  { french: 'éditeur', english: 'vendor', not: /\b(?:software publisher|editor)s?\b/i },
  { french: 'espace de confiance', english: 'trust space', not: /\btrusted space\b/i },
  { french: 'espace de test', english: 'test space', not: /\btest (?:environment|area)s?\b/i },
  { french: 'couloir', english: 'couloir', not: /\b(?:corridor|lane)s?\b/i },
  { french: 'ANS', english: 'ANS', not: /\bagency\b/i },
  { french: 'obligatoire', english: 'mandatory', not: /\bcompulsory\b/i },
  { french: 'organisme, structure', english: 'organisation', not: /\borganizations?\b/ },
  { french: 'référencement', english: 'referencing', not: /\blisting\b/i },
];
