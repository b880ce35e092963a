/**
 * Comes into a document before the page has anything in it, and does nothing. Chromium gives our world its names (`chrome`,
 * `browser`) when the first script of ours comes; a frame of the page that is so named by then would stand in their place,
 * and nothing of ours could speak to the background.
 */
void globalThis.chrome;
