/** The words a state is drawn of, and which of them are French. */
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords, type WordKey } from '../../extension/words/words';

/** From now on what is drawn speaks this language. */
export function speak(language: 'fr' | 'en'): void {
  setWords(language, language === 'fr' ? french : english);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** Messages of French that English says otherwise, by more than signs, with anything in their places. */
const FRENCH_ONLY = (Object.keys(french) as WordKey[])
  .filter((key) => french[key].message !== english[key].message && /\p{L}/u.test(french[key].message))
  .map((key) => ({ key, says: new RegExp(`^${escaped(french[key].message).replace(/\\\$[1-9]/g, '.+')}$`, 's') }));

/** Every text and every name of what is drawn outside of `lang="fr"`. */
export function drawn(): string[] {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.closest<HTMLElement>('[lang]')?.lang !== 'fr',
  );
  return elements.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])),
    ...['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  ]);
}

/** Keys of the messages that are drawn in French where English says otherwise. */
export function frenchDrawn(): WordKey[] {
  const texts = drawn();
  return FRENCH_ONLY.filter(({ says }) => texts.some((text) => says.test(text))).map(({ key }) => key);
}
