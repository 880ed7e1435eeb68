import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../src/commands/manifest.ts';

// Tests of the repository itself: what the map, the manifests and the lock file promise.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const gitFiles = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).stdout.split('\n');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Room of a path under src: its folder, or the file's own name. */
const roomOf = (path: string) => path.split('/')[1]?.replace(/\.\w+$/, '') ?? '';

/** The rows of the map in src/README.md. */
const map = new Map(
  [...read('src/README.md').matchAll(/^\| `(\w+)` +\|.*\| ([^|]+?) +\|$/gm)].map(
    ([, room = '', may = '']) => [
      room,
      { everything: may === 'everything', rooms: [...may.matchAll(/`(\w+)`/g)].map(([, name = '']) => name) },
    ],
  ),
);

const LIBRARIES: Record<string, string> = {
  'webextension-polyfill': 'platform',
  idb: 'storage',
  preact: 'panel',
  'temporal-polyfill': 'followup',
  'ical.js': 'transfer',
  papaparse: 'transfer',
};

describe('the rooms', () => {
  it('are all on the map, and all on the map are there', () => {
    const present = new Set(sources.filter((path) => !isTest(path)).map(roomOf));
    expect([...map.keys()].sort()).toEqual([...present].sort());
  });

  it('import only along the arrows', () => {
    const wrong: string[] = [];
    for (const path of sources.filter((path) => !isTest(path))) {
      const room = roomOf(path);
      const may = map.get(room);
      if (!may || may.everything) continue;
      for (const [, target = ''] of read(path).matchAll(/(?:from|import)\s+'([^']+)'/g)) {
        const library = Object.keys(LIBRARIES).find(
          (name) => target === name || target.startsWith(`${name}/`),
        );
        if (library && LIBRARIES[library] !== room) wrong.push(`${path} imports ${library}`);
        if (!target.startsWith('.')) continue;
        const file = relative(ROOT, resolve(ROOT, dirname(path), target)).replaceAll('\\', '/');
        if (!file.startsWith('src/') || file.startsWith('src/tokens.css')) continue;
        const to = roomOf(file);
        if (to !== room && !may.rooms.includes(to)) wrong.push(`${path} imports ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are held to the arrows by the linter as well', () => {
    // One file a room that imports every other room, a line each, linted with our own configuration.
    const probe = mkdtempSync(join(tmpdir(), 'arrows-'));
    const { vcs: _vcs, $schema: _schema, ...config } = JSON.parse(read('.biome.json'));
    writeFileSync(join(probe, '.biome.json'), JSON.stringify(config));
    const files = new Set(['model', 'messages', 'settings']);
    const rooms = [...map.keys()];
    const pathIn = (room: string) => (files.has(room) ? `src/${room}.ts` : `src/${room}/probe.ts`);
    for (const room of rooms) {
      const lines = rooms.map((to) => {
        const target = relative(dirname(pathIn(room)), pathIn(to));
        return `import '${target.startsWith('.') ? target : `./${target}`}';`;
      });
      mkdirSync(dirname(join(probe, pathIn(room))), { recursive: true });
      writeFileSync(join(probe, pathIn(room)), `${lines.join('\n')}\n`);
    }
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', '.'],
      { cwd: probe, encoding: 'utf8' },
    );
    rmSync(probe, { recursive: true });
    const refused = (
      JSON.parse(stdout).diagnostics as { location: { path: string; start: { line: number } } }[]
    )
      .map(({ location }) => `${roomOf(location.path)} → ${rooms[location.start.line - 1]}`)
      .sort();
    const forbidden = rooms
      .flatMap((room) => {
        const may = map.get(room);
        const others = rooms.filter((to) => to !== room && !may?.everything && !may?.rooms.includes(to));
        return others.map((to) => `${room} → ${to}`);
      })
      .sort();
    expect(refused).toEqual(forbidden);
  });
});

describe('the manifests', () => {
  const AT_INSTALL = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting'];
  const ON_ASKING = ['notifications', 'downloads'];
  const HOSTS = [
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ];

  it('ask for what is used, and for nothing else', () => {
    const chromium = manifestFor('chromium');
    const firefox = manifestFor('firefox');
    expect(chromium.permissions).toEqual([...AT_INSTALL, 'sidePanel']);
    expect(firefox.permissions).toEqual(AT_INSTALL);
    for (const manifest of [chromium, firefox]) {
      expect(manifest.host_permissions).toEqual(HOSTS);
      expect(manifest.optional_permissions).toEqual(ON_ASKING);
      expect(manifest).not.toHaveProperty('optional_host_permissions');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    }
  });

  it('run one client’s script on its own hosts, in the top frame only', () => {
    for (const target of ['chromium', 'firefox'] as const) {
      const scripts: { matches: string[]; js: string[]; all_frames?: boolean }[] =
        manifestFor(target).content_scripts;
      expect(scripts.flatMap(({ matches }) => matches)).toEqual(HOSTS);
      expect(scripts.map(({ js }) => js)).toEqual([
        ['src/content/gmail.iife.ts'],
        ['src/content/outlook.iife.ts'],
      ]);
      expect(scripts.filter((script) => script.all_frames)).toEqual([]);
    }
  });

  it('explain every permission in PRIVACY.md', () => {
    const privacy = read('.github/PRIVACY.md');
    for (const permission of [...AT_INSTALL, ...ON_ASKING, 'sidePanel', ...HOSTS]) {
      expect(privacy).toContain(`\`${permission}\``);
    }
  });

  it('allow no connection from the extension’s own pages', () => {
    expect(manifestFor('chromium').content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('have the version of the package', () => {
    expect(manifestFor('firefox').version).toBe(JSON.parse(read('package.json')).version);
  });
});

describe('the repository', () => {
  it('has only at its top level what the design lists', () => {
    const allowed =
      /^(src|public|test|manifest\.json|vite\.config\.ts|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|\..+)$/;
    const top = new Set(gitFiles.filter(Boolean).map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('names no registry in the lock file', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('assigns no HTML string', () => {
    const sink = /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/;
    expect(sources.filter((path) => !isTest(path) && sink.test(read(path)))).toEqual([]);
  });

  it('hands an HTML string to the browser in one place only', () => {
    const holders = sources.filter((path) => !isTest(path) && /['"]insertHTML['"]/.test(read(path)));
    expect(holders).toHaveLength(1);
  });

  it('opens no connection of its own', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    const bundled = sources.filter((path) => !isTest(path) && roomOf(path) !== 'commands');
    expect(bundled.filter((path) => network.test(read(path)))).toEqual([]);
  });

  it('keeps no temporary code past its date', () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = sources.flatMap((path) =>
      [...read(path).matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g)].flatMap(([, date = '']) =>
        date < today ? [`${path}: ${date}`] : [],
      ),
    );
    expect(overdue).toEqual([]);
  });

  it('has its tests where one of the projects runs them', () => {
    const tests = gitFiles.filter(isTest);
    const run =
      /^(?:src\/.*\.test\.ts|src\/panel\/.*\.test\.tsx|test\/(?:[^/]*|(?:clients|e2e|torture)\/.*)\.test\.ts)$/;
    expect(tests.filter((path) => !run.test(path))).toEqual([]);
  });

  it('skips no test', () => {
    const lone = /\b(it|test|describe)\.(skip|only|todo)\b/;
    expect(
      [...sources, ...gitFiles.filter((path) => /^test\/.*\.test\.ts$/.test(path))].filter((path) =>
        lone.test(read(path)),
      ),
    ).toEqual([]);
  });
});
