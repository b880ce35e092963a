/** How two documents that may not look into each other name the same frame: by its place among the frames of each window. */

/** The place of a window, from the top: `[2, 0]` is the first frame of the third frame of the page. */
export function framePath(view: Window): number[] {
  return view === view.parent ? [] : [...framePath(view.parent), placeIn(view.parent, view)];
}

/** The place of a frame's window among its parent's, or -1 in a shadow root, which keeps it out of the list. */
export function placeIn(parent: Window, child: Window | null): number {
  for (let i = 0; i < parent.length; i++) if (parent[i] === child) return i;
  return -1;
}
