/** The keys of our own pages, which nobody has to remap: the page beside never sees them. */
import { Keys } from '../ui/controls/commands';
import { COMMAND } from '../words/shortcut';
import { say, type WordKey } from '../words/words';

/** Keys by what they do; each inner list is pressed together, the outer ones are alternatives. */
const KEYS: readonly { readonly does: WordKey; readonly keys: readonly (readonly (string | { readonly word: WordKey })[])[] }[] =
  [
    { does: 'optionsKeySearch', keys: [['/'], [COMMAND, 'K']] },
    { does: 'optionsKeyBrowse', keys: [['↑'], ['↓']] },
    { does: 'optionsKeyEnds', keys: [[{ word: 'keysHome' }], [{ word: 'keysEnd' }]] },
    { does: 'optionsKeyOpen', keys: [[{ word: 'keysEnter' }]] },
    { does: 'optionsKeyCopy', keys: [[COMMAND, { word: 'keysEnter' }]] },
    { does: 'optionsKeyBack', keys: [[{ word: 'keysEscape' }]] },
    { does: 'optionsKeyPage', keys: [['F6']] },
    { does: 'optionsKeyLetter', keys: [['C']] },
  ];

export function KeyTable() {
  return (
    <table class="tbl tbl-keys">
      <thead>
        <tr>
          <th scope="col">{say('optionsKey')}</th>
          <th scope="col">{say('optionsKeyDoes')}</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(({ does, keys }) => (
          <tr key={does} data-row>
            <th scope="row">
              {keys.map((together, i) => (
                <>
                  {i > 0 && ` ${say('keysOr')} `}
                  <Keys keys={together.map((key) => (typeof key === 'string' ? key : say(key.word)))} />
                </>
              ))}
            </th>
            <td>{say(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
