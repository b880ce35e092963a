/** How Repère looks and speaks, and the layouts it remembers. */
import { own, type SettingChange, type Settings } from '../settings-shape';
import { Choice, Switch } from './choice';
import type { SectionProps } from './options';
import { TakeBack } from './take-back';

const THEMES = [
  { id: 'system', label: 'Comme le système' },
  { id: 'light', label: 'Clair' },
  { id: 'dark', label: 'Sombre' },
] as const;

export function Display({ settings, surface, change }: SectionProps) {
  const layouts = surface.portals
    .filter(({ id }) => own(settings.layout, id) || own(settings.surface, id))
    .map(({ id, name }) => ({ id, title: name, detail: described(settings, id) }));
  const reset = (portal: string): SettingChange[] => [
    { key: 'layout', portal, to: null },
    { key: 'surface', portal, to: null },
  ];
  return (
    <>
      <div class="card">
        <div class="set-row">
          <div>
            <b>Couleurs</b>
            <small>De la barre, de la recherche et de cette page.</small>
          </div>
          <Choice
            name="couleurs"
            label="Couleurs"
            options={THEMES}
            chosen={settings.theme}
            onChoose={(theme) => change([{ key: 'theme', to: theme }], 'Couleurs changées.')}
          />
        </div>
        <Switch
          id="annonces"
          label="Annoncer les suggestions du champ"
          explains={'Pour un lecteur d’écran\u202f: dit une fois par champ, après une pause, que des réponses sont là.'}
          on={settings.announceField}
          onSwitch={(on) =>
            change([{ key: 'announceField', to: on }], on ? 'Suggestions annoncées.' : 'Suggestions silencieuses.')
          }
        />
        <Switch
          id="touches"
          label="Touches d’une seule lettre"
          explains="C copie la réponse qui a le focus."
          on={settings.singleKeys}
          onSwitch={(on) => change([{ key: 'singleKeys', to: on }], on ? 'Touches actives.' : 'Touches inactives.')}
        />
      </div>
      <h3>Mises en page gardées</h3>
      <TakeBack
        things={layouts}
        none={'Aucune\u202f: la barre est à droite, large de 360\u00a0px, sur tous les portails.'}
        verb="Remettre"
        onTakeBack={({ id, title }) => change(reset(id), `Mise en page remise sur ${title}.`)}
      />
    </>
  );
}

function described({ layout, surface }: Settings, portal: string): string {
  const kept = own(layout, portal);
  return [
    kept && `${kept.width}\u00a0px`,
    kept && (kept.side === 'left' ? 'à gauche' : 'à droite'),
    kept?.place === 'overlay' && 'par-dessus la page',
    own(surface, portal) === 'panel' && 'dans le panneau du navigateur',
  ]
    .filter(Boolean)
    .join(', ');
}
