/** The first minute: one picture, the portals, the proof of what is read, a form to try, the keys. */
import { useEffect } from 'preact/hooks';
import { Logo } from '../ui/controls/icon';
import { say } from '../words/words';
import { Picture } from './picture';
import { Portals } from './portals';
import { Practice } from './practice';
import { Proof } from './proof';
import { Shortcuts } from './shortcuts';
import type { WelcomeSurface } from './surface';
import './welcome.css';

export function Welcome({ surface }: { surface: WelcomeSurface }) {
  useEffect(() => {
    document.title = say('welcomeDocument');
  }, []);
  return (
    <main class="wel rp">
      <header class="wel-head">
        <Logo />
        <h1>{say('welcomeTitle')}</h1>
        <p>{say('welcomeLead')}</p>
      </header>
      <Picture />
      <p class="wel-note">{say('welcomeNotOfficial')}</p>
      <Portals {...surface} />
      <Proof />
      <Practice surface={surface.practice} />
      <Shortcuts {...surface} />
      <section aria-labelledby="next-title">
        <h2 id="next-title">{say('welcomeNext')}</h2>
        <p>{say('welcomeNextWhy')}</p>
        <button type="button" class="btn" data-action="settings" onClick={surface.openSettings}>
          {say('welcomeSettings')}
        </button>
      </section>
    </main>
  );
}
