/** Addresses of our pages inside the package. */
export const SIDEBAR_PAGE = 'extension/sidebar/index.html';
/** The same where a user added the site: any page may be one, so its address changes with every start of the browser, and tells nothing. */
export const SITE_PAGE = 'extension/sidebar/site.html';
export const POPUP_PAGE = 'extension/popup/index.html';
/** The search in a tab of its own. */
export const SEARCH_TAB = `${POPUP_PAGE}?surface=tab`;
export const OPTIONS_PAGE = 'extension/options/index.html';
export const BOARD_PAGE = 'extension/board/index.html';
/** The first minute: what Repère does, and a form to try it on. */
export const WELCOME_PAGE = 'extension/welcome/index.html';
/** Asks for a file of own answers where nobody looks; Chrome and Edge only. */
export const FRESH_PAGE = 'extension/fresh/index.html';
/** The closed page that reaches out for it: of no origin, and alone in that it may. */
export const ASK_PAGE = 'extension/fresh/ask.html';
