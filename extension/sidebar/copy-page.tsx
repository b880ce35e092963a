/** What a copy of our page shows that we did not make: one line, and the way to the settings. */
import { say } from '../words/words';

export function CopyPage({ onSettings }: { onSettings: () => void }) {
  return (
    <main class="panel rp" data-part="copy" style={{ padding: '16px' }}>
      <p role="status">{say('copyPage')}</p>
      <p>
        <button type="button" class="btn" data-action="settings" onClick={onSettings}>
          {say('copyPageSettings')}
        </button>
      </p>
    </main>
  );
}
