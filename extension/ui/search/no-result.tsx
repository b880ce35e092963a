/** Nothing sure was found: what can be done next, from the nearest to the farthest. The filters' own way out comes before. */
import { Contacts } from '../answer/contacts';
import { Icon } from '../controls/icon';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';
import { HelpBox, type HelpDesk } from './help-box';
import './no-result.css';
import { say } from '../../words/words';
import { OutLink } from '../controls/out-link';
import { Rephrase, type RephraseDesk } from './rephrase';
import { type ReportDesk, ReportGap } from './report-gap';

export type NoResultDesk = HelpDesk & RephraseDesk & ReportDesk & Pick<Desk, 'settings'>;

export function NoResult({ desk, knowledge }: { desk: NoResultDesk; knowledge: Knowledge }) {
  const faq = knowledge.portals.find(({ faq }) => faq)?.faq;
  return (
    <>
      <Rephrase desk={desk} knowledge={knowledge} />
      <Contacts knowledge={knowledge} portal={desk.page?.portal} managed={desk.settings.settings?.managed}>
        <HelpBox desk={desk} knowledge={knowledge} />
      </Contacts>
      {faq && (
        <section class="block" data-way="elsewhere">
          <h3>{say('noResultElsewhere')}</h3>
          <ul class="links">
            <li>
              <Icon name="ext" />
              <span>
                <OutLink url={faq} host>
                  {say('noResultFaq')}
                </OutLink>
                <small>{say('noResultFaqWhy')}</small>
              </span>
            </li>
          </ul>
        </section>
      )}
      <ReportGap desk={desk} />
    </>
  );
}
