import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, type Target } from './src/commands/manifest.ts';

/**
 * Takes Preact's one HTML sink out of the bundle: nothing here uses `dangerouslySetInnerHTML`, so nobody
 * shall be able to. Fails the build if Preact no longer looks as expected.
 */
function noHtmlSink(): Plugin {
  const sink = /\w+\.innerHTML=\w+\.__html/;
  return {
    name: 'no-html-sink',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return null;
      if (!sink.test(code)) this.error('Preact’s innerHTML assignment was not found; look for its new form.');
      const thrower = '(()=>{throw new Error("HTML strings are never assigned here.")})()';
      return { code: code.replace(sink, thrower), map: null };
    },
  };
}

/** `vite build --mode chromium|firefox` builds one target into dist/<target>. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    plugins: [
      noHtmlSink(),
      crx({
        manifest: manifestFor(target) as unknown as ManifestV3Export,
        browser: target === 'firefox' ? 'firefox' : 'chrome',
      }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome128',
      modulePreload: false,
      // crxjs follows side_panel.default_path, but not sidebar_action.default_panel.
      rolldownOptions: { input: { panel: 'src/panel/index.html' } },
    },
  };
});
