/** Set-up of the interface tests: what Testing Library awaits has as long as what Vitest awaits. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 25_000 });
