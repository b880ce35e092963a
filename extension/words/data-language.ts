/** The language answers, portals and alerts are written in, whatever the interface speaks: for `lang` (WCAG 3.1.2). */
export const DATA_LANGUAGE = 'fr';
