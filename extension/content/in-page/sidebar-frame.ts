/** The sidebar in a portal page: our page in a frame, beside the portal's own, over it or below, and its launcher. */
import type { Layout } from '../../../src/stored/layout';
import { callBackground } from '../../messaging/calls';
import type { Note, PageWords } from '../../messaging/page-words';
import type { SidebarPlacement } from '../../messaging/sidebar-placement';
import { setWords } from '../../words/words';
import { BOUNDS } from './bounds';
import { focusedBox } from './focused-box';
import { Grip } from './grip';
import { guard } from './guard';
import { beQuiet } from './guest';
import { hearWindow } from './hear-window';
import { Host } from './host';
import { Launcher } from './launcher';
import { Liveness } from './liveness';
import { Handshake, ourFrame, standAt } from './our-frame';
import { PageMargin } from './page-margin';
import { Parting } from './parting';
import { differ, type Why } from './placement';
import { zoomOf } from './viewport';
import { Wish } from './wish';

export class SidebarFrame {
  private readonly view: Window;
  private readonly host: Host;
  private readonly launcher: Launcher;
  private readonly room: PageMargin;
  private readonly life = new AbortController();
  private readonly lookAfter: () => void;
  private readonly grip: Grip;
  private readonly handshake: Handshake;
  private readonly liveness: Liveness;
  readonly parting: Parting;
  private frame: HTMLIFrameElement | null = null;
  private readonly page: string;
  private readonly key = crypto.randomUUID();
  private readonly wish = new Wish();
  private placement: SidebarPlacement | null = null;
  private why: Why | null = null;
  /** The page took us out once too often. */
  private beaten = false;
  /** Nobody asked for it, nor has gone into it: then it stands over nothing. */
  private byItself = false;

  /** Everything is said in these words. `failed` hears what the background could not do; `reopened` that a person used the launcher; `back` that we can be reached again. */
  constructor(
    private readonly document: Document,
    { language, words, shortcut, page }: PageWords,
    private readonly failed: (error: unknown) => void,
    reopened: () => void,
    back: () => void,
  ) {
    setWords(language, words);
    this.page = page;
    this.view = document.defaultView as Window;
    this.host = new Host(document);
    this.liveness = new Liveness(this.host, failed, back);
    const reopen = () => {
      reopened();
      this.open({ focus: true });
    };
    this.launcher = new Launcher(document, reopen, shortcut);
    this.room = new PageMargin(document, this.host, failed, (givesWay) => this.roomChanged(givesWay));
    this.grip = new Grip(
      document,
      (width) => this.setLayout({ ...this.wish.layout, width }),
      (width) => callBackground('setLayout', { width }).catch(failed),
    );
    const { signal } = this.life;
    this.handshake = new Handshake(this.view, signal, (why) => this.isOpen && this.standDown(why));
    const guarded = { intact: () => this.host.isIntact(), putBack: () => this.putBack(), giveUp: () => this.giveUp() };
    this.lookAfter = guard(document, this.host.element, guarded, signal);
    const lookSoon = hearWindow(document, signal, {
      place: () => this.place(),
      print: (isPrinting) => this.host.print(isPrinting),
      look: () => this.standAnew(),
    });
    this.parting = new Parting(document, signal, () => (document.activeElement === this.host.element ? null : this.frame));
    beQuiet(this.view, this.host.element, this.host.inside, signal, lookSoon);
  }

  get isOpen(): boolean {
    return this.frame !== null;
  }

  /** Where it stands, and why; without a place, why it went. */
  get stands() {
    return { placement: this.placement, why: this.why, hindered: this.liveness.isHindered };
  }

  /** What the user wants on this portal; taken into account at once. */
  setLayout(layout: Layout): void {
    this.wish.set(layout);
    this.place();
  }

  showLauncher(): void {
    if (this.isOpen || this.liveness.isBlocked) return;
    this.host.all.append(this.launcher.element);
    this.launcher.stand(this.wish.layout.side, focusedBox(this.document));
  }

  showCount(count: number): void {
    this.launcher.showCount(count);
    if (this.liveness.isHindered) this.liveness.sayHindered();
  }

  /** Once a second: whether a person could reach us. Out of our root only another extension can take something. */
  look(): void {
    if (this.parting.isAway) return;
    if (this.frame?.isConnected === false && this.host.element.isConnected) this.standDown('removed');
    if (this.liveness.look(this.frame ?? this.launcher.element)) this.place();
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
      if (focus) this.wish.tryAgain();
      this.byItself = !focus;
      const { how } = this.wish.decide(this.document, focus, this.room.isMade);
      if (this.beaten || how === 'launcher' || (!focus && how !== 'push')) {
        this.showLauncher();
        if (focus) this.launcher.explain(this.beaten ? 'fight' : 'small');
        return;
      }
      this.frame = ourFrame(this.document, this.page, focus, this.key, () => this.handshake.expect());
      this.handshake.expect();
      this.launcher.element.remove();
      this.host.all.append(this.frame, this.grip.element);
      this.place(focus);
    }
    if (!focus) return;
    this.byItself = false;
    this.frame?.focus({ preventScroll: true });
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
    this.parting.end();
    this.grip.element.remove();
    this.frame = null;
    this.placement = null;
    this.wish.stands(null, false);
    this.place();
    this.showLauncher();
  }

  private standDown(why: 'frame' | 'ended' | 'removed' | 'fight'): void {
    this.close();
    this.launcher.explain(why);
  }

  /** Leaves the page as if we had never been there. Resolves once it has its room again. */
  remove(): Promise<void> {
    this.close();
    this.life.abort();
    this.host.element.remove();
    return this.room.settled;
  }

  /** @param leaving the focus is about to leave the page for the sidebar */
  private place(leaving = false): void {
    const aside = this.document.fullscreenElement !== null;
    // In our own units, however the page is zoomed by its style.
    this.host.all.style.zoom = `${1 / zoomOf(this.host.element)}`;
    this.host.stepAside(aside);
    if (!this.frame || aside) {
      this.room.make(null);
      // Pressed, the launcher has the focus: it must not move before it is let go.
      if (this.document.activeElement !== this.host.element)
        this.launcher.stand(this.wish.layout.side, focusedBox(this.document));
      return;
    }
    const placement = this.wish.decide(this.document, leaving, this.room.isMade);
    const { how, side, width, why } = placement;
    this.why = why;
    this.byItself &&= this.document.activeElement !== this.host.element;
    if (how === 'launcher' || (this.byItself && how === 'overlay' && this.wish.layout.place === how)) return void this.close();
    this.wish.stands(placement, this.room.isMade);
    standAt(this.frame, placement);
    this.room.make(
      how === 'push' && !this.liveness.isUnseen ? { side, width, zoom: zoomOf(this.document.documentElement) } : null,
    );
    const isMoved = this.placement !== null && differ(this.placement, placement);
    this.placement = { how, side, width };
    this.grip.stand(this.placement);
    if (isMoved) callBackground('sidebarPlaced', this.placement).catch(this.failed);
  }

  /** A page that does not give way is pushed again only when a person opens the sidebar, and so are the portal's others. */
  private roomChanged(givesWay: boolean): void {
    if (this.room.isMade && this.wish.learn(this.document, givesWay))
      callBackground('setLayout', { place: givesWay ? 'auto' : 'overlay' }).catch(this.failed);
    this.place();
  }

  private standAnew(): void {
    if (!this.host.isHome) this.putBack();
    this.lookAfter();
    this.place();
    this.room.look();
  }

  /** A frame that was taken out loads anew. */
  private putBack(): void {
    if (this.host.put() && this.frame) this.handshake.expect();
    this.place();
  }

  private giveUp(): void {
    this.beaten = true;
    this.host.put();
    this.standDown('fight');
    this.view.setTimeout(() => {
      if (!this.host.isIntact() || !this.host.isVisible()) this.liveness.block();
    }, BOUNDS.pause);
  }
}
