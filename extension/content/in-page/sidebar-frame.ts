/** The sidebar in a portal page: our page in a frame, beside the portal's own, over it or below, and its launcher. */

import { DEFAULT_LAYOUT, type Layout, type Side } from '../../../src/stored/layout';
import { callBackground } from '../../messaging/calls';
import type { Note, PageWords, SidebarPlacement } from '../../messaging/messages';
import { setWords } from '../../words/words';
import { BOUNDS } from './bounds';
import { focusedBox } from './focused-box';
import { Grip } from './grip';
import { guard } from './guard';
import { beQuiet } from './guest';
import { Host } from './host';
import { Launcher } from './launcher';
import { Handshake, ourFrame } from './our-frame';
import { PageMargin } from './page-margin';
import { decidePlacement, type Placement, type Why } from './placement';
import { viewport, zoomOf } from './viewport';

export class SidebarFrame {
  private readonly host: Host;
  private readonly launcher: Launcher;
  private readonly room: PageMargin;
  private readonly life = new AbortController();
  private readonly lookAfter: () => void;
  private readonly grip: Grip;
  private readonly handshake: Handshake;
  private frame: HTMLIFrameElement | null = null;
  private readonly key = crypto.randomUUID();
  private layout: Layout = DEFAULT_LAYOUT;
  private placement: SidebarPlacement | null = null;
  private why: Why | null = null;
  /** Side where it stands over the page: it changes sides only for the focused control. */
  private over: Side | null = null;
  /** In this document a control stays under us even when room is made. */
  private stubborn = false;
  /** The page took us out once too often; `blockedByPage`: even the launcher. */
  private beaten = false;
  private blockedByPage = false;
  private printing = false;
  /** Looks in a row at which nothing of ours could be reached. */
  private missed = 0;
  private looking = 0;

  /** Everything is said in these words. `failed` hears what the background could not do; `reopened` that a person used the launcher; `back` that we can be reached again. */
  constructor(
    private readonly document: Document,
    { language, words, shortcut }: PageWords,
    private readonly failed: (error: unknown) => void,
    reopened: () => void,
    private readonly back: () => void,
  ) {
    setWords(language, words);
    this.host = new Host(document);
    const reopen = () => {
      reopened();
      this.open({ focus: true });
    };
    this.launcher = new Launcher(document, reopen, shortcut);
    this.room = new PageMargin(document, this.host, failed, (givesWay) => this.roomChanged(givesWay));
    this.grip = new Grip(
      document,
      (width) => this.setLayout({ ...this.layout, width }),
      (width) => callBackground('setLayout', { width }).catch(failed),
    );
    this.handshake = new Handshake(this.view, () => {
      this.close();
      this.launcher.explain('frame');
    });
    const { signal } = this.life;
    const guarded = { intact: () => this.host.isIntact(), putBack: () => this.putBack(), giveUp: () => this.giveUp() };
    this.lookAfter = guard(document, this.host.element, guarded, signal);
    this.view.addEventListener('resize', () => this.place(), { signal });
    const print = (event: Event) => {
      if (event.isTrusted) this.printing = event.type === 'beforeprint';
      this.place();
    };
    for (const type of ['beforeprint', 'afterprint']) this.view.addEventListener(type, print, { signal });
    document.addEventListener('fullscreenchange', () => this.place(), { signal });
    beQuiet(this.view, this.host.element, this.host.inside, signal, (event) => this.lookSoon(event));
    // A dialog of the page that opens or closes says so to itself alone.
    for (const type of ['focusin', 'toggle', 'close', 'click']) {
      document.addEventListener(type, (event) => this.lookSoon(event), { capture: true, passive: true, signal });
    }
  }

  get isOpen(): boolean {
    return this.frame !== null;
  }

  /** Where it stands, and why; without a place, why it went. */
  get stands() {
    return { placement: this.placement, why: this.why, hindered: this.isHindered };
  }

  private get isHindered(): boolean {
    return this.blockedByPage || this.missed > 1;
  }

  private get view(): Window {
    return this.document.defaultView as Window;
  }

  /** What the user wants on this portal; taken into account at once. */
  setLayout(layout: Layout): void {
    if (layout.place !== this.layout.place || layout.side !== this.layout.side) {
      this.stubborn = false;
      this.over = null;
    }
    this.layout = layout;
    this.place();
  }

  showLauncher(): void {
    if (this.isOpen || this.blockedByPage) return;
    this.host.all.append(this.launcher.element);
    this.launcher.stand(this.layout.side, focusedBox(this.document));
  }

  showCount(count: number): void {
    this.launcher.showCount(count);
    if (this.isHindered) this.sayHindered();
  }

  /** Once a second: whether a person could reach us. The toolbar says so when not, twice in a row. */
  look(): void {
    const part = this.frame ?? this.launcher.element;
    if (this.blockedByPage || this.host.all.hidden || !part.isConnected) return;
    const was = this.isHindered;
    this.missed = this.host.isReached(part) ? 0 : this.missed + 1;
    if (this.isHindered === was) return;
    if (was) {
      this.back();
      return;
    }
    for (const animation of this.host.element.getAnimations()) animation.cancel();
    this.sayHindered();
  }

  private sayHindered(): void {
    callBackground('blockedByPage').catch(this.failed);
  }

  /** The extension is there no longer: an open sidebar says so, once; a launcher goes. */
  expire(): void {
    const wasOpen = this.isOpen;
    this.close();
    if (wasOpen) this.launcher.expire(() => this.remove());
    else this.remove();
  }

  /** Says something beside the launcher. */
  say(note: Note): void {
    this.launcher.say(note, this.failed);
  }

  /** Shows the sidebar where it covers nothing. Only `focus: true`, when a person asked, moves the focus into it. */
  open({ focus }: { focus: boolean }): void {
    if (!this.frame) {
      const { how } = this.decision(focus);
      if (this.beaten || how === 'launcher') {
        this.showLauncher();
        if (focus) this.launcher.explain(this.beaten ? 'fight' : 'small');
        return;
      }
      this.frame = ourFrame(this.document, focus, this.key, () => this.handshake.expect());
      this.handshake.expect();
      this.launcher.element.remove();
      this.host.all.append(this.frame, this.grip.element);
      this.place(focus);
    }
    if (focus) this.frame?.focus({ preventScroll: true });
  }

  /** Lets the focus go where the page has no control to give it to. */
  letGo(): void {
    this.frame?.blur();
    this.view.focus();
  }

  /** True for the key given to the frame that is here. */
  owns(key: string): boolean {
    return this.isOpen && key === this.key;
  }

  /** The frame answered. Returns where it stands. */
  ready(): SidebarPlacement | null {
    this.handshake.done();
    return this.placement;
  }

  /** Takes the sidebar out of the page; the launcher stays. */
  close(): void {
    this.handshake.done();
    this.frame?.remove();
    this.grip.element.remove();
    this.frame = null;
    this.placement = null;
    this.over = null;
    this.place();
    this.showLauncher();
  }

  /** Leaves the page as if we had never been there. */
  remove(): void {
    this.close();
    this.life.abort();
    this.view.cancelAnimationFrame(this.looking);
    this.host.element.remove();
  }

  /** @param leaving the focus is about to leave the page for the sidebar */
  private decision(leaving: boolean): Placement {
    return decidePlacement({
      window: viewport(this.document),
      wish: this.stubborn ? { ...this.layout, place: 'overlay' } : this.layout,
      over: this.over,
      focused: leaving ? null : focusedBox(this.document),
      pushed: this.room.isMade,
    });
  }

  private place(leaving = false): void {
    const aside = this.document.fullscreenElement !== null;
    // In our own units, however the page is zoomed by its style.
    this.host.all.style.zoom = `${1 / zoomOf(this.host.element)}`;
    this.host.all.hidden = aside || this.printing;
    if (!this.frame || aside) {
      this.room.make(null);
      // Pressed, the launcher has the focus: it must not move before it is let go.
      if (this.document.activeElement !== this.host.element) this.launcher.stand(this.layout.side, focusedBox(this.document));
      return;
    }
    const { how, side, width, height, why, atTop } = this.decision(leaving);
    this.why = why;
    if (how === 'launcher') return void this.close();
    if (why === 'field' && this.room.isMade) this.stubborn = true;
    const below = how === 'sheet' || how === 'strip';
    this.frame.className = `frame ${below ? 'sheet' : side}${atTop ? ' top' : ''}`;
    this.frame.style.inlineSize = `${width}px`;
    this.frame.style.blockSize = below ? `${height}px` : '';
    this.room.make(how === 'push' ? { side, width, zoom: zoomOf(this.document.documentElement) } : null);
    this.over = how === 'overlay' ? side : null;
    const before = this.placement;
    this.placement = { how, side, width };
    this.grip.stand(this.placement);
    if (before && (before.how !== how || before.side !== side || before.width !== width)) {
      callBackground('sidebarPlaced', this.placement).catch(this.failed);
    }
  }

  /** A page that does not give way is never pushed again: the sidebar stands over it. */
  private roomChanged(givesWay: boolean): void {
    if (!givesWay) {
      this.layout = { ...this.layout, place: 'overlay' };
      callBackground('setLayout', { place: 'overlay' }).catch(this.failed);
    }
    this.place();
  }

  /** After the browser has scrolled to what got the focus, and once however many events a page sends. */
  private lookSoon(event: Event): void {
    if (!event.isTrusted) return;
    this.view.cancelAnimationFrame(this.looking);
    this.looking = this.view.requestAnimationFrame(() => {
      if (!this.host.isHome) this.putBack();
      this.lookAfter();
      this.place();
      this.room.look();
    });
  }

  /** A frame that was taken out loads anew. */
  private putBack(): void {
    if (this.host.put() && this.frame) this.handshake.expect();
    this.place();
  }

  private giveUp(): void {
    this.beaten = true;
    this.host.put();
    this.close();
    this.launcher.explain('fight');
    this.view.setTimeout(() => {
      if (this.host.isIntact() && this.host.isVisible()) return;
      this.blockedByPage = true;
      this.host.element.remove();
      this.sayHindered();
    }, BOUNDS.pause);
  }
}
