/** What happens on arrival on a portal: open by itself, show the button only, or nothing at all. */
export const PORTAL_MODES = ['open', 'button', 'never'] as const;
export type PortalMode = (typeof PORTAL_MODES)[number];
