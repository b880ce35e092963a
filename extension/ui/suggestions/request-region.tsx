/** « Pour cette demande »: answers to each question of the ticket shown, under the sentence that brought them. */
import type { RequestPart } from '../../../src/search/suggestion';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { cardsOf, RegionHead, type RegionProps, Rows } from './region';
import './request.css';

export interface RequestRegionProps extends Pick<RegionProps, 'knowledge' | 'desk' | 'choices'> {
  readonly parts: readonly RequestPart[];
}

export function RequestRegion({ parts, knowledge, desk, choices }: RequestRegionProps) {
  const shown = parts.flatMap(({ suggestions }) => suggestions.filter(({ id }) => !choices?.hidden.includes(id))).length;
  return (
    <section class="region" data-region="request" aria-labelledby="region-request">
      <RegionHead id="region-request" title={say('regionRequest')} shown={shown} />
      {parts.length === 0 && <p class="region-empty">{say('regionRequestEmpty')}</p>}
      {parts.map(({ sentence, suggestions }, at) => (
        <div key={sentence}>
          <p class="request-said" id={`request-${at}`} lang={DATA_LANGUAGE}>
            {say('quoted', sentence)}
          </p>
          <Rows rows={cardsOf(suggestions, knowledge)} labelledby={`request-${at}`} {...{ desk, choices }} />
        </div>
      ))}
      <p class="request-note">{say('regionRequestNote')}</p>
    </section>
  );
}
