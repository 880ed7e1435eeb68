import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchRow, searchRow } from './entry-words.ts';
import { scoreOf } from './match.ts';
import { lenient, type Query, queryOf } from './query.ts';
import { entryWith, LABELS, manyEntries } from './rows.fixture.ts';
import { LogSearch, type Pace, type ResultPage, type RowSource, type SearchOptions } from './search.ts';

/** A clock by which each slice is over at its first look at it, and a count of the turns given away. */
function hastyPace(): Pace & { turns: number } {
  let time = 0;
  const pace = {
    turns: 0,
    now: () => {
      time += 1000;
      return time;
    },
    giveWay: async () => {
      pace.turns += 1;
    },
  };
  return pace;
}

function sourceOf(rows: readonly SearchRow[], batch = 100): RowSource<SearchRow> & { reads: number } {
  const source = {
    reads: 0,
    async next() {
      const from = source.reads * batch;
      source.reads += 1;
      return from < rows.length ? rows.slice(from, from + batch) : null;
    },
  };
  return source;
}

const searchOf = (rows: readonly SearchRow[], batch?: number) =>
  new LogSearch(sourceOf(rows, batch), hastyPace());

const going = () => new AbortController().signal;

async function pagesOf(
  search: LogSearch<SearchRow>,
  typed: string,
  options: Partial<SearchOptions<SearchRow>> = {},
): Promise<ResultPage<SearchRow>[]> {
  const pages: ResultPage<SearchRow>[] = [];
  for await (const page of search.run(queryOf(typed), { signal: going(), ...options })) pages.push(page);
  return pages;
}

const idsOf = (page: ResultPage<SearchRow> | undefined) => page?.rows.map(({ id }) => id);
const found = async (search: LogSearch<SearchRow>, typed: string) =>
  idsOf((await pagesOf(search, typed)).at(-1));

/** The same by looking at every row once and sorting. */
function expected(rows: readonly SearchRow[], typed: string): string[] {
  const ranked = (query: Query, among: readonly SearchRow[]) =>
    among
      .map((row) => ({ row, score: scoreOf(row, query) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ row }) => row);
  const strict = ranked(queryOf(typed), rows);
  const loose = strict.length < 3 ? lenient(queryOf(typed)) : null;
  const others = rows.filter((row) => !strict.includes(row));
  return [...strict, ...(loose ? ranked(loose, others) : [])].map(({ id }) => id);
}

const rowWith = (id: string, notes: string) => searchRow(entryWith({ id, notes }), LABELS);
const ROWS = manyEntries(300).map((entry) => searchRow(entry, LABELS));
const aWord = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });
const aText = fc.array(aWord, { maxLength: 5 }).map((words) => words.join(' '));
const someRows = fc
  .array(aText, { maxLength: 150 })
  .map((texts) => texts.map((notes, at) => rowWith(`r${at}`, notes)));

describe('a search', () => {
  it('finds what looking at every row finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, aText, fc.integer({ min: 1, max: 90 }), async (rows, typed, batch) => {
        expect(await found(searchOf(rows, batch), typed)).toEqual(expected(rows, typed));
      }),
    );
  });

  it('shows what it has after the first slice, and gives way before each other', async () => {
    const pace = hastyPace();
    const search = new LogSearch(sourceOf(ROWS), pace);
    const turns: number[] = [];
    const counts: number[] = [];
    for await (const { searched, rows } of search.run(queryOf(''), { signal: going() })) {
      turns.push(pace.turns);
      counts.push(searched);
      expect(rows).toHaveLength(searched);
    }
    expect(counts).toEqual([64, 100, 164, 200, 264, 300, 300]);
    expect(turns).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('ends without a further page when the next letter is typed, and reads no more', async () => {
    const source = sourceOf(ROWS);
    const search = new LogSearch(source, hastyPace());
    const typing = new AbortController();
    let pages = 0;
    for await (const _ of search.run(queryOf('a'), { signal: typing.signal })) {
      pages += 1;
      typing.abort();
    }
    expect([pages, source.reads]).toEqual([1, 1]);
    expect(await found(search, 'be')).toEqual(expected(ROWS, 'be'));
  });

  it('reads the rows once, whatever is searched', async () => {
    const source = sourceOf(ROWS);
    const search = new LogSearch(source, hastyPace());
    const [one, other] = await Promise.all([found(search, 'ce'), found(search, 'ran')]);
    await found(search, 'di');
    expect(source.reads).toBe(4);
    expect([one, other]).toEqual([expected(ROWS, 'ce'), expected(ROWS, 'ran')]);
  });

  it('goes on where it was when the source fails', async () => {
    const source = sourceOf(ROWS);
    let isFailing = true;
    const failing: RowSource<SearchRow> = {
      next: async () => {
        if (source.reads === 1 && isFailing) throw new Error('closed');
        return source.next();
      },
    };
    const search = new LogSearch(failing, hastyPace());
    await expect(found(search, 'ce')).rejects.toThrow('closed');
    isFailing = false;
    expect(await found(search, 'ce')).toEqual(expected(ROWS, 'ce'));
  });

  it('looks only at what is kept', async () => {
    const keeps = ({ id }: SearchRow) => id.endsWith('7');
    const ids = idsOf((await pagesOf(searchOf(ROWS), 'ce', { keeps })).at(-1));
    expect(ids).toEqual(expected(ROWS.filter(keeps), 'ce'));
  });
});

describe('a search that narrows the last', () => {
  /** How many rows a search looked at. */
  function counting() {
    const count = { looks: 0, keeps: () => true };
    count.keeps = () => {
      count.looks += 1;
      return true;
    };
    return count;
  }

  it('goes over what the last had found', async () => {
    const search = searchOf(ROWS);
    const count = counting();
    const first = (await pagesOf(search, 'ver', count)).at(-1)?.rows.length ?? 0;
    expect(first).toBeGreaterThan(3);
    expect(first).toBeLessThan(ROWS.length);
    count.looks = 0;
    const ids = idsOf((await pagesOf(search, 'ver pol', count)).at(-1));
    expect(count.looks).toBe(first);
    expect(ids).toEqual(expected(ROWS, 'ver pol'));
  });

  it('goes on from where the last was ended', async () => {
    const search = searchOf(ROWS);
    const count = counting();
    const typing = new AbortController();
    let before = 0;
    for await (const { rows, searched } of search.run(queryOf('ver'), { ...count, signal: typing.signal })) {
      before = rows.length;
      if (searched >= 164) typing.abort();
    }
    count.looks = 0;
    const ids = idsOf((await pagesOf(search, 'ver pol', count)).at(-1));
    expect(count.looks).toBe(before + ROWS.length - 164);
    expect(ids).toEqual(expected(ROWS, 'ver pol'));
  });

  it('looks at all rows where the choice of rows is another', async () => {
    const search = searchOf(ROWS);
    await pagesOf(search, 'ver', { keeps: () => false });
    expect(await found(search, 'ver')).toEqual(expected(ROWS, 'ver'));
  });

  it('finds the same as one that begins anew, however it is typed and ended', async () => {
    const typed = fc.array(fc.oneof(aWord, fc.constantFrom(' ', ' -', ' "', '" ')), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(someRows, typed, fc.nat({ max: 4 }), async (rows, pieces, most) => {
        const search = searchOf(rows, 70);
        let text = '';
        for (const piece of pieces) {
          text += piece;
          const typing = new AbortController();
          let pages = 0;
          for await (const _ of search.run(queryOf(text), { signal: typing.signal })) {
            pages += 1;
            if (pages > most) typing.abort();
          }
        }
        expect(await found(search, text)).toEqual(expected(rows, text));
      }),
    );
  });
});

describe('slips', () => {
  const rows = [
    rowWith('a', 'northwind'),
    rowWith('b', 'nortwhind'),
    rowWith('c', 'northwind'),
    rowWith('d', 'north'),
  ];

  it('are forgiven when little is found, behind what is as typed', async () => {
    const pages = await pagesOf(searchOf(rows), 'nortwhind');
    expect(idsOf(pages.at(-1))).toEqual(['b', 'a', 'c']);
    expect(pages.at(-1)?.query.isLenient).toBe(true);
    expect(pages.map(({ isDone }) => isDone)).toEqual([false, false, true]);
  });

  it('are forgiven up to two results', async () => {
    expect(await found(searchOf(rows), 'northwind')).toEqual(['a', 'c', 'b']);
  });

  it('are not where enough is found', async () => {
    const pages = await pagesOf(searchOf([...rows, rowWith('e', 'northwind')]), 'northwind');
    expect(idsOf(pages.at(-1))).toEqual(['a', 'c', 'e']);
    expect(pages.at(-1)).toMatchObject({ isDone: true, query: { isLenient: false } });
  });
});

describe('changes', () => {
  it('are found at once, as the newest', async () => {
    const search = searchOf(ROWS);
    await found(search, 'be');
    search.put({ ...rowWith('e5', 'zebra'), changedAt: '2026-12-01T00:00:00.000Z' });
    expect(await found(search, '"zebra"')).toEqual(['e5']);
    expect((await found(search, ''))?.slice(0, 3)).toEqual(['e5', 'e0', 'e1']);
    search.remove('e5');
    expect(await found(search, '"zebra"')).toEqual([]);
    expect(await found(search, '')).toHaveLength(ROWS.length - 1);
  });

  it('stay what they are when the source comes to what it had before', async () => {
    const search = searchOf(ROWS);
    search.put(rowWith('e250', 'zebra'));
    search.remove('e251');
    search.remove('e252');
    search.put(rowWith('e252', 'zebra'));
    const ids = (await found(search, '')) ?? [];
    expect(ids).toHaveLength(ROWS.length - 1);
    expect(ids.slice(0, 2)).toEqual(['e252', 'e250']);
    expect(ids).not.toContain('e251');
  });

  it('end a search under way', async () => {
    const search = searchOf(ROWS);
    let pages = 0;
    for await (const _ of search.run(queryOf('be'), { signal: going() })) {
      pages += 1;
      search.put(rowWith('e5', 'zebra'));
    }
    expect(pages).toBe(1);
  });
});
