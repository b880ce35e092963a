/** Visits all fields of a family, and says what is not as it should be. */
import type { Page } from 'playwright';
import { type Family, SECRET, type ZooField } from './family';
import { agree } from './oracle';
import { fill, meet, readNow, type Seen } from './visit';

/** Fields visited: named as a person would, as the browser names them, and otherwise as declared. */
export interface Score {
  fields: number;
  named: number;
  oracle: number;
  declared: number;
}

/** Fills every control and reads before and after; adds to `score`. The faults found, one line each. */
export async function judge(page: Page, family: Family, score: Score): Promise<string[]> {
  const found: string[] = [];
  const keeps = (where: string, { said, held }: Seen) => {
    const whole = JSON.stringify(said);
    for (const secret of [SECRET, ...held]) if (whole.includes(secret)) found.push(`${where}: « ${secret} » in ${whole}`);
  };
  keeps('untouched', await readNow(page));
  for (const field of family.fields) {
    score.fields++;
    try {
      found.push(...(await visit(page, field, score, keeps)));
    } catch (error) {
      found.push(`${field.at}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  // Once all hold the secret: each is met again, whatever opened or was drawn meanwhile.
  for (const { at } of family.fields) {
    await page.locator(at).first().focus();
    keeps(`${at}, met again`, await readNow(page));
  }
  return found;
}

async function visit(
  page: Page,
  field: ZooField,
  score: Score,
  keeps: (where: string, seen: Seen) => void,
): Promise<readonly string[]> {
  const { at, called, under, differs } = field;
  const found: string[] = [];
  const before = await meet(page, field);
  keeps(`${at}, met`, before);
  await fill(page, field);
  keeps(`${at}, filled`, await readNow(page));
  const { label = '', legend = null, hint = null } = before.said.field ?? {};
  if (label === called) score.named++;
  else found.push(`${at}: « ${label} » for « ${called} », the focus on ${before.focused}`);
  if (under && legend !== under) found.push(`${at}: under « ${legend} » for « ${under} »`);
  const agrees = agree(before.computed, { label, hint }, called, before.computed.includes(SECRET));
  if (agrees) score.oracle++;
  else if (differs) score.declared++;
  if (agrees === (differs !== undefined))
    found.push(`${at}: « ${label} », the browser « ${before.computed} », declared ${differs ?? 'alike'}`);
  return found;
}
