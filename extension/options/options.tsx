/** The settings page: what Repère does on each portal, how it looks, what it hides, and what it keeps. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingChange, Settings } from '../settings-shape';
import { Logo } from '../ui/icon';
import { say } from '../ui/words';
import { Display } from './display';
import { HiddenThings } from './hidden-things';
import { Portals } from './portals';
import { Privacy } from './privacy';
import './options.css';

/** What the page says of a portal. */
export interface PortalFact {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Has sign-in screens, where no field is ever read. */
  readonly titlesOnly: boolean;
}

export interface Stored {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
}

/** What the page needs from around it; tests inject their own. */
export interface OptionsSurface {
  readonly portals: readonly PortalFact[];
  /** What the manifest allows, word for word. */
  readonly allowed: { readonly connections: string; readonly permissions: readonly string[] };
  settings(): Promise<Settings>;
  watch(listen: (settings: Settings) => void): () => void;
  change(changes: readonly SettingChange[]): Promise<unknown>;
  stored(): Promise<Stored>;
  erase(): Promise<void>;
  /** Question of an answer; undefined when the answer is gone or unreadable. */
  question(answer: string): Promise<string | undefined>;
}

/** What every section gets. `change` says its sentence once the change is kept. */
export interface SectionProps {
  readonly settings: Settings;
  readonly surface: OptionsSurface;
  change(changes: readonly SettingChange[], says: string): void;
}

const SECTIONS = [
  { id: 'portails', name: 'optionsPortals', Section: Portals },
  { id: 'affichage', name: 'optionsDisplay', Section: Display },
  { id: 'masque', name: 'optionsHidden', Section: HiddenThings },
  { id: 'confidentialite', name: 'optionsPrivacy', Section: Privacy },
] as const;

export function Options({ surface }: { surface: OptionsSurface }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [says, setSays] = useState('');
  const [current, setCurrent] = useState<string>(SECTIONS[0].id);
  const fail = () => setFailed(true);

  useEffect(() => {
    surface.settings().then(setSettings, fail);
    return surface.watch(setSettings);
  }, [surface]);
  const change: SectionProps['change'] = (changes, sentence) => {
    setFailed(false);
    surface.change(changes).then(() => setSays(sentence), fail);
  };

  return (
    <div class="set rp">
      <nav class="set-nav" aria-label={say('optionsTitle')}>
        <p class="brand">
          <Logo />
          <b style={{ fontWeight: 600 }}>Repère</b> <span>e-santé</span>
        </p>
        <ul>
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={current === id ? 'location' : undefined} onClick={() => setCurrent(id)}>
                {say(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="set-main">
        <h1>{say('optionsTitle')}</h1>
        {failed && (
          <p class="notice notice-danger" role="alert">
            {say('optionsFailed')}
          </p>
        )}
        {settings &&
          SECTIONS.map(({ id, name, Section }) => (
            <section key={id} id={id} aria-labelledby={`${id}-titre`}>
              <h2 id={`${id}-titre`} tabIndex={-1}>
                {say(name)}
              </h2>
              <Section settings={settings} surface={surface} change={change} />
            </section>
          ))}
      </main>
      <p class="sr" role="status">
        {says}
      </p>
    </div>
  );
}
