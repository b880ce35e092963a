/** Name of our element; what happens inside it is never read as part of the page. */
export const HOST_TAG = 'repere-e-sante';
