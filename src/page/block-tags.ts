/** Elements by tag, the same for a saved page and an open one: those that begin a line of their own, and those that hold no text. */
export const BLOCK_TAGS =
  'p div li ul ol br h1 h2 h3 h4 h5 h6 summary details dt dd dl tr td th table section article main header footer nav aside form label button legend fieldset blockquote figure pre address hr'.split(
    ' ',
  );

/** Tags whose content is no text of the page. */
export const CODE_TAGS = 'script style head template noscript'.split(' ');
