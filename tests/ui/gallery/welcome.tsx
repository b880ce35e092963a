/** The page of the first minute without a browser around it. */
import { practiceSurface } from '../../../extension/welcome/practice-surface';
import type { WelcomeSurface } from '../../../extension/welcome/surface';
import { Welcome } from '../../../extension/welcome/welcome';
import { appears } from './appears';
import { FILE, sampleKnowledge } from './sample';
import type { State } from './state';
import { sampleSettings } from './surfaces';

/** @param given whether the browser gives access to the portals @param asked notes what is asked for, in order */
export function welcomeStub(given: boolean, asked: string[] = []): WelcomeSurface {
  let isGiven = given;
  const around = {
    open: async () => sampleKnowledge(),
    report: (error: unknown) => void asked.push(`report ${error}`),
    copy: async () => true,
    openBoard: () => void asked.push('board'),
    openSettings: () => void asked.push('settings'),
  };
  return {
    portals: FILE.portals.map(({ id, name, about }) => ({ id, name, about, hosts: [`${id}.example`] })),
    access: {
      given: async () => isGiven,
      async ask() {
        asked.push('access');
        isGiven = true;
        return true;
      },
      watch: () => () => {},
    },
    commands: {
      list: async () => [
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+R' },
        { name: 'switch-focus', description: '', shortcut: '' },
      ],
      open: async () => asked.push('keys'),
    },
    practice: practiceSurface(around, sampleSettings({}, asked)),
    openSettings: around.openSettings,
    report: around.report,
  };
}

export function welcome(title: string, given: boolean) {
  return (): State => ({
    title,
    kind: 'page',
    node: <Welcome surface={welcomeStub(given)} />,
    async reach() {
      await appears('.wel-bar [data-region="page"]');
      await appears(given ? '[data-command]' : '[data-part="access"]');
    },
  });
}
