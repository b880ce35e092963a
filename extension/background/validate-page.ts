/** What a content script sends is data from a page we do not trust: its shape and size are checked before use. */
import * as v from 'valibot';
import type { Block } from '../../src/official/blocks';
import type { FieldContext, PageContext } from '../../src/page/context';
import { quotable, withoutSecrets } from '../../src/page/secrets';
import type { SidebarPlacement } from '../messaging/sidebar-placement';

const Id = v.pipe(v.string(), v.maxLength(120));
/** Shown within « », and searched. */
const Words = v.pipe(v.string(), v.maxLength(600), v.transform(quotable));
const List = v.pipe(v.array(Words), v.maxLength(40));
const Field = v.object({ label: Words, legend: v.nullable(Words), hint: v.nullable(Words), heading: v.nullable(Words) });
const Page = v.object({
  portal: Id,
  screen: v.nullable(Id),
  title: Words,
  headings: List,
  step: v.nullable(Words),
  messages: List,
  path: List,
  field: v.nullable(Field),
  fieldsUnread: v.exactOptional(v.literal(true)),
  ticket: v.exactOptional(
    v.object({ subject: Words, message: v.pipe(v.string(), v.maxLength(6000), v.transform(withoutSecrets)) }),
  ),
});

/** The page as sent, stripped of anything unknown, or null when it is not the shape of a page. */
export function validatePage(sent: unknown): PageContext | null {
  const checked = v.safeParse(Page, sent);
  return checked.success ? checked.output : null;
}

/** The field of a frame as sent, stripped of anything unknown, or null when it is none. */
export function validateField(sent: unknown): FieldContext | null {
  const checked = v.safeParse(Field, sent);
  return checked.success ? checked.output : null;
}

const Placement = v.object({
  how: v.picklist(['push', 'overlay', 'sheet', 'strip']),
  side: v.picklist(['right', 'left']),
  width: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
});

/** Where the sidebar says it stands, or null when that is no place. */
export function validatePlacement(sent: unknown): SidebarPlacement | null {
  const checked = v.safeParse(Placement, sent);
  return checked.success ? checked.output : null;
}

const Blocks = v.pipe(
  v.array(v.object({ question: v.nullable(v.pipe(v.string(), v.maxLength(300))), text: v.pipe(v.string(), v.maxLength(8000)) })),
  v.maxLength(400),
);

/** The official answers of a page as sent, stripped of anything unknown, or null when they are none. */
export function validateBlocks(sent: unknown): readonly Block[] | null {
  const checked = v.safeParse(Blocks, sent);
  return checked.success && checked.output.length > 0 ? checked.output : null;
}
