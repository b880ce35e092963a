/** Set-up of the tests: the interface speaks French. */
import french from '../extension/public/_locales/fr/messages.json';
import { setWords } from '../extension/ui/words';

setWords('fr', french);
