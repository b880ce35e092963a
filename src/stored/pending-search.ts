/** The shape of what is handed to the page of ours that opens next. */
import * as v from 'valibot';

export const PendingSearch = v.object({
  /** Words to search: text selected in a page, or typed in the address bar. */
  words: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  /** Id of an answer to open. */
  answer: v.optional(v.pipe(v.string(), v.maxLength(120))),
});
export type PendingSearch = v.InferOutput<typeof PendingSearch>;
