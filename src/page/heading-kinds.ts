/** Headings, and the titles of panels and dialogs that JSF component libraries draw without a heading. */
export const HEADINGS = ['h1,h2,h3,h4,h5,h6,[role=heading],.rf-p-hdr,.rich-panel-header,.ui-panel-title,.ui-dialog-title'].join();
