import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { ScrollScale } from '../../find/scroll-scale.ts';
import {
  type Anchor,
  anchorAt,
  type PlacedRow,
  RowPositions,
  rowsInView,
  topToSee,
  topWith,
  type View,
} from '../../find/visible-range.ts';
import { scrollerOf, viewOf } from './scroller.ts';

/** A row of three lines, in rem, until one is measured. */
const ROW_REM = 4.8125;
/** At least so much is built above and below what is seen, in pixels. */
const LEAST_AROUND = 600;
/** Sooner than this nothing of it is wanting. */
const ENOUGH_SHARE = 0.5;
/** Less than this is no move. */
const STILL = 0.5;

const around = ({ height }: View) => Math.max(LEAST_AROUND, height);

interface RowsInView {
  /** The rows to build; `top` in pixels from the upper end of the list's element. */
  placed: readonly PlacedRow[];
  /** The height of the list's element, in pixels. */
  height: number;
  /** To be called with the element of each row that is built; gives the end of it. */
  measure(element: HTMLElement): () => void;
  /** Scrolls as little as it takes to see a row that is not built yet. */
  bringUp(index: number): void;
  /** Where the list is scrolled to; null at its upper end. */
  place(): Anchor | null;
  /** Goes back to such a place. */
  goTo(place: Anchor): void;
  /** Goes to the upper end, if that is out of view. */
  goToTop(): void;
}

/** Which heights are known, by id; of other rows the mean of these. */
function estimateOf(measured: ReadonlyMap<string, number>): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  if (measured.size === 0) return ROW_REM * rem;
  let sum = 0;
  for (const height of measured.values()) sum += height;
  return sum / measured.size;
}

/**
 * Builds of a long list only the rows in view, and keeps what is seen where it is while rows come, go and are measured.
 * @param ids of all rows, in order
 * @param kept index of a row that is built wherever it is
 * @param form rows are of other heights in another form
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  kept: number | null,
  form: string,
): RowsInView {
  const [, update] = useReducer<number, void>((count) => count + 1, 0);
  // Another form has other heights.
  const measured = useMemo(() => new Map<string, number>(), [form]);
  const positions = useMemo(() => new RowPositions(ids, measured, estimateOf(measured)), [ids, measured]);
  const scroller = useRef<Element | null>(null);
  /** What the rows were built for, and what they were scaled by. */
  const built = useRef<View>({ top: 0, height: innerHeight });
  const anchor = useRef<Anchor | null>(null);
  const scale = new ScrollScale(positions.height, built.current.height);

  /** What is seen now, in the list. */
  const look = (): View => {
    const element = list.current;
    if (!element) return built.current;
    scroller.current ??= scrollerOf(element);
    const { top, height } = viewOf(element, scroller.current);
    return { top: new ScrollScale(positions.height, height).inList(top), height };
  };

  const scrollBy = (pixels: number) => {
    if (Math.abs(pixels) >= STILL) scroller.current?.scrollBy({ top: pixels, behavior: 'instant' });
  };

  const scrollFrom = (from: View, top: number) => {
    const now = new ScrollScale(positions.height, from.height);
    scrollBy(now.inElement(top) - now.inElement(from.top));
  };

  /** Builds what is in view now, if that is not built yet. */
  const follow = (isChanged: boolean) => {
    const view = look();
    const moved = Math.abs(view.top - built.current.top);
    const isWanting = moved > around(view) * ENOUGH_SHARE || view.height !== built.current.height;
    if (!isChanged && !isWanting && scale.isPlain) return;
    built.current = view;
    update();
  };

  const latest = useRef({ follow, look, scrollFrom, positions });
  latest.current = { follow, look, scrollFrom, positions };

  /** After rows have come, gone or been measured, or something above the list has. */
  const hold = useCallback(() => {
    const now = latest.current;
    const view = now.look();
    if (anchor.current) now.scrollFrom(view, topWith(now.positions, anchor.current));
    now.follow(false);
  }, []);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    scroller.current = scrollerOf(element);
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof Node) || !target.contains(list.current)) return;
      const now = latest.current;
      anchor.current = anchorAt(now.positions, now.look());
      now.follow(false);
    };
    const onResize = () => {
      scroller.current = list.current && scrollerOf(list.current);
      hold();
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    const resize = new ResizeObserver(onResize);
    resize.observe(scroller.current);
    // Whatever stands above the list moves it.
    if (scroller.current.firstElementChild) resize.observe(scroller.current.firstElementChild);
    latest.current.follow(true);
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      resize.disconnect();
    };
  }, [list, hold]);

  useLayoutEffect(hold, [positions, hold]);

  const rows = useMemo(
    () =>
      new ResizeObserver((entries) => {
        const now = latest.current.positions;
        let changed = 0;
        for (const { target, borderBoxSize } of entries) {
          const { id = '', index = '' } = (target as HTMLElement).dataset;
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (now.ids[Number(index)] === id) changed += Math.abs(now.measure(Number(index), height));
        }
        if (changed < STILL) return;
        hold();
        update();
      }),
    [hold],
  );
  useEffect(() => () => rows.disconnect(), [rows]);

  const measure = useCallback(
    (element: HTMLElement) => {
      rows.observe(element);
      return () => rows.unobserve(element);
    },
    [rows],
  );

  const view = built.current;
  const shift = scale.inElement(view.top) - view.top;
  return {
    placed: rowsInView(positions, view, around(view), kept).map(({ index, top }) => ({
      index,
      // One that is kept from far away stays within the element.
      top: Math.max(0, Math.min(top + shift, scale.height - positions.heightOf(index))),
    })),
    height: scale.height,
    measure,
    bringUp(index) {
      const seen = look();
      const top = positions.topOf(index);
      if (top > seen.top - LEAST_AROUND && top < seen.top + seen.height + LEAST_AROUND) return;
      scrollFrom(seen, topToSee(positions, index, seen));
      anchor.current = anchorAt(positions, look());
      follow(true);
    },
    place: () => anchor.current,
    goTo(place) {
      anchor.current = place;
      hold();
    },
    goToTop() {
      anchor.current = null;
      if (look().top > 0) list.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
      follow(true);
    },
  };
}
