/** Style of what we draw in a portal page: frame, launcher, notice. Colours are those of `ui/theme.css`. */
export const HOST_CSS = `
:host { all: initial; color-scheme: light dark;
  --surface: light-dark(#fdfcfa, #191e1c); --raised: light-dark(#ffffff, #222826); --sunken: light-dark(#f1efe8, #242a28);
  --line: light-dark(#e3dfd5, #2f3633); --line-control: light-dark(#86806f, #7d8781);
  --text: light-dark(#1c211e, #ebefeb); --text-2: light-dark(#474d49, #bfc7c1);
  --accent: light-dark(#1a5c49, #86d0b6); --on-accent: light-dark(#ffffff, #0c1f18);
  --shadow: 0 1px 2px light-dark(rgb(28 33 30 / .10), rgb(0 0 0 / .5)), 0 8px 24px light-dark(rgb(28 33 30 / .14), rgb(0 0 0 / .45)); }
* { box-sizing: border-box; }
.frame { position: fixed; z-index: 2147483647; inset-block: 0; block-size: 100%; border: 0; background: var(--surface);
  box-shadow: 0 0 24px light-dark(rgb(28 33 30 / .08), rgb(0 0 0 / .35)); }
.frame.right { right: 0; border-left: 1px solid var(--line); }
.frame.left { left: 0; border-right: 1px solid var(--line); }
.frame.sheet { inset: auto 0 0; inline-size: 100%; block-size: 50%; border-top: 1px solid var(--line-control); }
.edge { position: fixed; z-index: 2147483647; right: 0; top: 33%; display: flex; align-items: flex-start; gap: 10px;
  font: 400 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: var(--text); }
.launch { display: inline-flex; flex-direction: column; align-items: center; gap: 6px; min-inline-size: 40px; min-block-size: 44px;
  padding: 9px 7px; border: 1px solid var(--line-control); border-right: 0; border-radius: 12px 0 0 12px; background: var(--raised);
  color: var(--text); box-shadow: var(--shadow); font: inherit; font-weight: 600; text-align: start; cursor: pointer; }
.launch:hover { background: var(--sunken); }
.launch:focus-visible, .button:focus-visible { outline: 2px solid light-dark(#1c211e, #fff); outline-offset: 2px; box-shadow: 0 0 0 2px light-dark(#ffd45c, #6b5610); }
.launch .words { display: none; line-height: 1.25; }
.launch:hover, .launch:focus-visible { flex-direction: row; gap: 10px; padding-right: 16px; }
.launch:is(:hover, :focus-visible) .words { display: block; }
.launch:is(:hover, :focus-visible) .badge { display: none; }
.words small { display: block; font-size: 12px; font-weight: 400; color: var(--text-2); }
.logo { inline-size: 24px; block-size: 24px; flex: none; forced-color-adjust: none; }
.logo-ground { fill: light-dark(#1a5c49, #2b7f67); } .logo-dot { fill: #ffd45c; }
.logo-axes { fill: none; stroke: #fff; stroke-width: 2; stroke-linecap: round; }
.dim .logo { filter: saturate(0); opacity: .7; }
.badge { min-inline-size: 18px; padding-inline: 5px; border-radius: 99px; background: var(--accent); color: var(--on-accent);
  font-size: 11px; font-weight: 700; line-height: 18px; text-align: center; }
.badge[hidden], [hidden] { display: none; }
.notice { inline-size: 256px; padding: 12px 14px; border: 1px solid var(--line-control); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); }
.notice p { margin: 0; } .notice p + p { margin-top: 4px; color: var(--text-2); } .notice b { font-weight: 600; }
.acts { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
.button { min-block-size: 32px; padding: 5px 12px; border: 1px solid var(--line-control); border-radius: 8px; background: var(--raised);
  color: var(--text); font: inherit; font-weight: 600; cursor: pointer; }
.button:hover { background: var(--sunken); }
@media (forced-colors: active) { .launch, .button, .notice, .badge { border: 1px solid ButtonBorder; } }
@media print { .frame, .edge { display: none; } }
`;
