/** Set-up of the tests: the interface speaks French, and what is pasted elsewhere always does. */
import french from '../extension/public/_locales/fr/messages.json';
import { setSentWords, setWords } from '../extension/words/words';

setWords('fr', french);
setSentWords(french);
