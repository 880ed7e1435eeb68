import type { ChosenSetting, Settings } from '../../settings.ts';
import { type LogHealth, LogTroubleError } from '../../storage/health.ts';
import type { LogMeta } from '../../storage/schema.ts';
import type { CsvLabels } from '../../transfer/csv-mapping.ts';
import type { ExportRequest, JobWatch, TransferService } from '../safety-services.ts';
import type { MarkdownTexts } from './export-words.ts';
import { chosenAt, newerSettings, settingItems } from './import-settings.ts';
import type { JobName, Jobs, MadeFile, SettingItem } from './transfer-jobs.ts';

/** What transfers need of the browser, the log and the rest of the panel. */
export interface TransferWorld {
  now(): Date;
  /** Names this page, which holds the lock that keeps its imports. */
  page: string;
  /** Has one job done elsewhere. */
  run<Name extends JobName>(
    name: Name,
    asks: Jobs[Name]['asks'],
    job: JobWatch,
  ): Promise<Jobs[Name]['gives']>;
  health(): Promise<LogHealth>;
  /** Forgets what was put aside for an import. */
  forget(id: string): Promise<void>;
  /** To be told of what a job has written: the witness, the other pages and the background hear of it. */
  written(meta: LogMeta): Promise<void>;
  chosen(): Promise<ChosenSetting[]>;
  writeSettings(settings: Partial<Settings>, at: Date): Promise<void>;
  defaults: Settings;
  markdownTexts(): MarkdownTexts;
  csvLabels(): CsvLabels;
  /** What is due of some entries, as a calendar file; null if nothing is. */
  calendar(entries: ExportRequest['entries']): Promise<Blob | null>;
  /** The name of an entry for a file, without its ending; null if there is none. */
  nameOfEntry(id: string): Promise<string | null>;
  handOver(name: string, file: Blob): Promise<void>;
}

const ENDINGS: Record<ExportRequest['format'], string> = {
  json: 'json',
  csv: 'csv',
  markdown: 'md',
  'markdown-months': 'md',
  calendar: 'ics',
};

const twoDigits = (value: number) => String(value).padStart(2, '0');

const dayOf = (date: Date) =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');

/** A setting as it was before an import, and what the import made of it. */
interface SettingBefore {
  name: keyof Settings;
  before: unknown;
  at: number;
  after: unknown;
}

export function createTransferService(world: TransferWorld): TransferService {
  /** The settings of what was read, by import, and what those that were taken over have replaced. */
  const read = new Map<string, SettingItem[]>();
  const replaced = new Map<string, SettingBefore[]>();

  /** @throws {LogTroubleError} where nothing may be written */
  async function mustBeWell(): Promise<void> {
    const health = await world.health();
    if (health.is !== 'well') throw new LogTroubleError(health);
  }

  async function files({ format, entries }: ExportRequest, job: JobWatch): Promise<MadeFile[]> {
    switch (format) {
      case 'json': {
        const settings = entries === 'all' ? settingItems(await world.chosen()) : [];
        const { blob } = await world.run('bundle', { entries, settings }, job);
        return [{ part: null, blob }];
      }
      case 'csv':
        return world.run('csv', { entries }, job);
      case 'markdown':
      case 'markdown-months': {
        const byMonth = format === 'markdown-months';
        return world.run('markdown', { entries, byMonth, texts: world.markdownTexts() }, job);
      }
      case 'calendar': {
        const blob = await world.calendar(entries);
        return blob ? [{ part: null, blob }] : [];
      }
    }
  }

  async function nameOf({ format, entries }: ExportRequest, part: string | null): Promise<string> {
    const [only, another] = entries === 'all' ? [] : entries;
    const entry = only !== undefined && another === undefined ? await world.nameOfEntry(only) : null;
    return `${entry ?? `lost-and-learned-${part ?? dayOf(world.now())}`}.${ENDINGS[format]}`;
  }

  /** Takes over the settings that are newer in the file. A failure is told and ends nothing: the log is written. */
  async function takeSettings(id: string): Promise<number> {
    try {
      const chosen = await world.chosen();
      const newer = newerSettings(read.get(id) ?? [], chosen);
      const before: SettingBefore[] = [];
      for (const item of newer) {
        const name = item.name as keyof Settings;
        const here = chosen.find((one) => one.name === name);
        before.push({
          name,
          before: here?.value ?? world.defaults[name],
          at: here?.at ?? 0,
          after: item.value,
        });
        await world.writeSettings({ [name]: item.value }, chosenAt(item, world.now()));
      }
      replaced.set(id, before);
      return newer.length;
    } catch (error) {
      console.warn('The settings of the file could not be taken over.', error);
      return 0;
    }
  }

  async function giveSettingsBack(id: string): Promise<void> {
    const chosen = await world.chosen();
    for (const { name, before, at, after } of replaced.get(id) ?? []) {
      const now = chosen.find((one) => one.name === name)?.value;
      if (JSON.stringify(now) === JSON.stringify(after)) {
        await world.writeSettings({ [name]: before }, new Date(at));
      }
    }
    replaced.delete(id);
  }

  return {
    async export(request, job) {
      const made = await files(request, job);
      job.signal.throwIfAborted();
      const names: string[] = [];
      for (const { part, blob } of made) {
        const name = await nameOf(request, part);
        await world.handOver(name, blob);
        names.push(name);
      }
      return names;
    },

    async read(file, { passphrase, mapping }, job) {
      await mustBeWell();
      const id = crypto.randomUUID();
      const asks = {
        id,
        page: world.page,
        file,
        passphrase: passphrase ?? null,
        mapping: mapping ?? null,
        labels: world.csvLabels(),
      };
      try {
        const answer = await world.run('read', asks, job);
        if (answer.is !== 'preview') return answer;
        const { preview, settings } = answer;
        read.set(id, settings);
        const newer = newerSettings(settings, await world.chosen());
        return { is: 'preview', preview: { ...preview, others: preview.others + newer.length } };
      } catch (error) {
        // Its worker may have ended in the middle.
        void world.forget(id).catch(() => undefined);
        throw error;
      }
    },

    async apply(id, job) {
      await mustBeWell();
      const { done, meta } = await world.run('apply', { id }, job);
      const settings = await takeSettings(id);
      if (meta) await world.written(meta);
      return { ...done, others: done.others + settings };
    },

    async discard(id) {
      read.delete(id);
      replaced.delete(id);
      await world.forget(id);
    },

    async undo(id, job) {
      await mustBeWell();
      const { kept, meta } = await world.run('undo', { id }, job);
      await giveSettingsBack(id).catch((error: unknown) =>
        console.warn('The settings could not be put back.', error),
      );
      await world.written(meta);
      return { kept };
    },
  };
}
