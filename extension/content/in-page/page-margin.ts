/** The room made beside the page, as a margin of user origin that the background puts in and takes out. */
import { changesIn } from '../../../src/page/changes';
import { callBackground } from '../../messaging/calls';
import type { Margin } from '../../messaging/sidebar-placement';
import { BOUNDS } from './bounds';
import { clearBars } from './fixed-bars';
import { givesWay, overflow } from './gives-way';
import { holdScroll } from './hold-scroll';
import type { Host } from './host';
import { viewport } from './viewport';

/** Looks after which a page that did not change holds nothing new. */
const STILL = 2;
/** Milliseconds between two looks: some hundreds of points are asked what stands there. */
const PAUSE = 2000;

export class PageMargin {
  private made: Margin | null = null;
  private wanted: Margin | null = null;
  private working = false;
  /** Resolves once the last wish is met, or could not be. */
  settled: Promise<void> = Promise.resolve();
  private readonly hasChanged: () => boolean;
  /** Looks at a page that had not changed. */
  private still = 0;
  /** When the last look was, and whether the next is due. */
  private looked = Number.NEGATIVE_INFINITY;
  private looking = false;
  /** How much the page overflowed before any room was made. */
  private before = 0;

  /** `failed` hears what the background could not do; `changed` that the page has changed, and whether it gives way. */
  constructor(
    private readonly document: Document,
    private readonly host: Host,
    private readonly failed: (error: unknown) => void,
    private readonly changed: (givesWay: boolean) => void,
  ) {
    this.hasChanged = changesIn(document);
  }

  /** True once the page has been asked to give way: what it shows now is laid out beside the sidebar. */
  get isMade(): boolean {
    return this.made !== null && !this.working;
  }

  /** Makes this room, or takes it back; the scroll position is kept. */
  make(margin: Margin | null): void {
    this.wanted = margin;
    if (!this.working) this.settled = this.work().catch(this.failed);
  }

  /**
   * Looks whether something has come to stand in the room made that does not follow it: once more after a change, for what
   * takes its time to come. Not before the frame is drawn, when what stands where is known already; and not at each field of a
   * form that somebody goes through.
   */
  look(): void {
    if (!this.isMade || this.looking) return;
    this.looking = true;
    setTimeout(
      () => {
        this.looking = false;
        if (!this.isMade) return;
        this.looked = performance.now();
        this.still = this.hasChanged() ? 0 : this.still + 1;
        if (this.still < STILL) this.clear().catch(this.failed);
      },
      this.looked + PAUSE - performance.now(),
    );
  }

  private async clear(): Promise<void> {
    const { made, wanted } = this;
    const bars = made && clearBars(this.document, made, viewport(this.document).width);
    if (!made || !bars) return;
    this.made = { ...made, bars: (made.bars ?? '') + bars };
    await callBackground('pushPage', { remove: [made], add: this.made });
    if (this.wanted !== wanted) await this.work();
  }

  /** One change after the other: only the last wish counts. */
  private async work(): Promise<void> {
    if (same(this.made, this.wanted)) return;
    this.working = true;
    let laidOut = false;
    try {
      while (!same(this.made, this.wanted)) {
        const [remove, add] = [this.made ? [this.made] : [], this.wanted];
        if (!this.made) this.before = overflow(this.document);
        const release = holdScroll(this.document);
        this.made = add;
        this.host.makeRoom(add !== null);
        await callBackground('pushPage', { remove, add }).finally(release);
        laidOut = add !== null && (await this.isLaidOut(add));
      }
    } finally {
      this.working = false;
    }
    await this.clear();
    this.changed(!laidOut || this.made === null || givesWay(this.document, this.made, this.before));
  }

  /**
   * False for a page that is not laid out with the room after a while, and is not judged then: Firefox says that a style is
   * in before it takes effect, and it has none while a page that fights us has our element out.
   */
  private async isLaidOut({ side }: Margin): Promise<boolean> {
    const { documentElement: page, defaultView: view } = this.document;
    for (let look = 0; view && look < BOUNDS.looks; look++) {
      const { marginLeft, marginRight } = view.getComputedStyle(page);
      if (Number.parseFloat(side === 'right' ? marginRight : marginLeft) > 0) return true;
      await new Promise((resolve) => view.setTimeout(resolve, BOUNDS.lookAgain));
    }
    return false;
  }
}

function same(a: Margin | null, b: Margin | null): boolean {
  return a?.width === b?.width && a?.side === b?.side;
}
