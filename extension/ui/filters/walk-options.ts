/** ↑ ↓ Début Fin walk over the values of a filter: with twenty-five of them, Tab alone is a long way. */
export function walkOptions(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const options = [...event.currentTarget.querySelectorAll('input')];
  const at = options.indexOf(event.target as HTMLInputElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  options[to]?.focus();
}
