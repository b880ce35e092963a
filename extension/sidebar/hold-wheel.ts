/** The wheel over the sidebar never scrolls the page behind: Firefox hands on what our lists do not take. */
export function holdWheel(document: Document): void {
  const view = document.defaultView as Window;
  const hold = (event: WheelEvent) => {
    if (event.ctrlKey) return; // zoom
    for (let at = event.target as Element | null; at; at = at.parentElement) {
      const { overflowY } = view.getComputedStyle(at);
      const room = event.deltaY < 0 ? at.scrollTop : at.scrollHeight - at.clientHeight - at.scrollTop;
      if (room >= 1 && (at === document.documentElement || /auto|scroll/.test(overflowY))) return;
    }
    if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) event.preventDefault();
  };
  document.addEventListener('wheel', hold, { passive: false });
}
