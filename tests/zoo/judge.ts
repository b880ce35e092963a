/** Visits all fields of a family, and says what is not as it should be. */
import type { Page } from 'playwright';
import { type Family, SECRET, type ZooField } from './family';
import { agree } from './oracle';
import { fill, type Met, meet, readNow, type Seen } from './visit';

/** Fields visited: named as a person would, as the browser names them, and otherwise as declared. */
export interface Score {
  fields: number;
  named: number;
  oracle: number;
  declared: number;
}

/** Fills every control and reads before and after; adds to `score`. The faults found, one line each. */
export async function judge(page: Page, { fields }: Family, score: Score): Promise<string[]> {
  const found: string[] = [];
  const keeps = (where: string, { said, held }: Seen) => {
    const whole = JSON.stringify(said);
    for (const secret of [SECRET, ...held]) if (whole.includes(secret)) found.push(`${where}: « ${secret} » in ${whole}`);
  };
  const visits: { field: ZooField; met: Met }[] = [];
  keeps('untouched', await readNow(page));
  for (const field of fields) {
    try {
      const met = await meet(page, field);
      visits.push({ field, met });
      keeps(`${field.at}, met`, met);
      await fill(page, field);
      keeps(`${field.at}, filled`, await readNow(page));
    } catch (error) {
      found.push(`${field.at}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  // Once all hold the secret: each is met again, whatever opened or was drawn meanwhile.
  for (const { at } of fields) {
    await page.locator(at).first().focus();
    keeps(`${at}, met again`, await readNow(page));
  }
  // A name that the browser has for several things tells none of them: what every search box of a list is called.
  const shared = (name: string) =>
    new Set(visits.flatMap(({ field, met }) => (met.computed === name ? field.called : []))).size > 1;
  for (const { field, met } of visits) found.push(...name(field, met, shared(met.computed), score));
  return found;
}

function name({ at, called, under, differs }: ZooField, met: Met, shared: boolean, score: Score): readonly string[] {
  const { label = '', legend = null, hint = null } = met.said.field ?? {};
  const agrees = agree(met.computed, { label, hint }, called, shared || met.computed.includes(SECRET));
  score.fields++;
  if (label === called) score.named++;
  if (agrees) score.oracle++;
  else if (differs) score.declared++;
  return [
    label !== called && `${at}: « ${label} » for « ${called} », the focus on ${met.focused}`,
    under && legend !== under && `${at}: under « ${legend} » for « ${under} »`,
    agrees === (differs !== undefined) && `${at}: « ${label} », the browser « ${met.computed} », declared ${differs ?? 'alike'}`,
  ].filter((fault) => typeof fault === 'string' && fault !== '') as string[];
}
