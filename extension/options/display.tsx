/** How Repère looks and speaks, and the layouts it remembers. */
import { ownHost } from '../../src/portal/own-site';
import { ownSiteIds } from '../../src/stored/own-sites';
import { own, type SettingChange, type Settings } from '../../src/stored/settings';
import { Choice, Switch } from '../ui/controls/choice';
import { Group } from '../ui/controls/group';
import { say } from '../words/words';
import { Language } from './language';
import type { SectionProps } from './surface';
import { UndoList } from './undo-list';

const THEMES = [
  { id: 'system', name: 'optionsThemeSystem' },
  { id: 'light', name: 'optionsThemeLight' },
  { id: 'dark', name: 'optionsThemeDark' },
] as const;

const DENSITIES = [
  { id: 'comfortable', name: 'optionsDensityComfortable' },
  { id: 'compact', name: 'optionsDensityCompact' },
] as const;

export function Display(props: SectionProps) {
  const { settings, surface, change } = props;
  const sites = ownSiteIds(settings).map((id) => ({ id, name: ownHost(id) ?? id }));
  const layouts = [...surface.portals, ...sites]
    .filter(({ id }) => own(settings.layout, id) || own(settings.surface, id))
    .map(({ id, name }) => ({ id, title: name, detail: described(settings, id) }));
  const reset = (portal: string): SettingChange[] => [
    { key: 'layout', portal, to: null },
    { key: 'surface', portal, to: null },
  ];
  return (
    <>
      <div class="card">
        <Language {...props} />
        <div class="set-row" data-row data-also={say('optionsColoursAlso')}>
          <div>
            <b>{say('optionsColours')}</b>
            <small>{say('optionsColoursExplained')}</small>
          </div>
          <Choice
            name="colours"
            label={say('optionsColours')}
            options={THEMES.map(({ id, name }) => ({ id, label: say(name) }))}
            chosen={settings.theme}
            onChoose={(theme) => change([{ key: 'theme', to: theme }], say('optionsColoursChanged'))}
          />
        </div>
        <div class="set-row" data-row>
          <div>
            <b>{say('optionsDensity')}</b>
            <small>{say('optionsDensityExplained')}</small>
          </div>
          <Choice
            name="density"
            label={say('optionsDensity')}
            options={DENSITIES.map(({ id, name }) => ({ id, label: say(name) }))}
            chosen={settings.density}
            onChoose={(density) => change([{ key: 'density', to: density }], say('optionsDensityChanged'))}
          />
        </div>
        <Switch
          id="announce-field"
          label={say('optionsAnnounce')}
          explains={say('optionsAnnounceExplained')}
          on={settings.announceField}
          onSwitch={(on) => change([{ key: 'announceField', to: on }], say(on ? 'optionsAnnounceOn' : 'optionsAnnounceOff'))}
        />
        <Switch
          id="single-keys"
          label={say('optionsLetters')}
          explains={say('optionsLettersExplained')}
          also={say('optionsLettersAlso')}
          on={settings.singleKeys}
          onSwitch={(on) => change([{ key: 'singleKeys', to: on }], say(on ? 'optionsLettersOn' : 'optionsLettersOff'))}
        />
      </div>
      <Group title={say('optionsLayouts')}>
        <UndoList
          things={layouts}
          none={say('optionsLayoutsNone')}
          verb={say('optionsLayoutReset')}
          onTakeBack={({ id, title }) => change(reset(id), say('optionsLayoutWasReset', title))}
        />
      </Group>
    </>
  );
}

function described({ layout, surface }: Settings, portal: string): string {
  const kept = own(layout, portal);
  return [
    kept && say('optionsLayoutWidth', kept.width),
    kept && say(kept.side === 'left' ? 'optionsLayoutLeft' : 'optionsLayoutRight'),
    kept?.place === 'overlay' && say('optionsLayoutOverlay'),
    own(surface, portal) === 'panel' && say('optionsLayoutPanel'),
  ]
    .filter(Boolean)
    .join(', ');
}
