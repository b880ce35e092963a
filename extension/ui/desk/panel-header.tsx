/** The top of every surface: whose panel this is, and the buttons of that surface. */
import type { ComponentChildren } from 'preact';
import { DATA_LANGUAGE } from '../../words/data-language';
import { say } from '../../words/words';
import { Icon, Logo } from '../controls/icon';

export function Brand({ children }: { children?: ComponentChildren }) {
  return (
    <div class="panel-bar">
      <h1 class="brand">
        <Logo />
        <b style={{ fontWeight: 600 }}>Repère</b> <span>e-santé</span>
      </h1>
      {children}
    </div>
  );
}

/** The portal beside and the step or screen it is at; says plainly when the page is none of ours. */
export function PortalLine({ name, where }: { name: string | null; where: string | null }) {
  if (name === null) {
    return (
      <p class="portal">
        <span class="portal-chip is-unknown">{say('panelUnknownPortal')}</span>
      </p>
    );
  }
  return (
    <p class="portal">
      <span class="portal-chip" lang={DATA_LANGUAGE}>
        <Icon name="check" />
        {name}
      </span>
      {where && (
        <span class="portal-where" lang={DATA_LANGUAGE} title={where}>
          {where}
        </span>
      )}
    </p>
  );
}
