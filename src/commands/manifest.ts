import manifest from '../../manifest.json' with { type: 'json' };

/** A manifest as both browsers read it. */
export type Manifest = Omit<typeof manifest, 'permissions'> & {
  permissions: string[];
  [key: string]: unknown;
};

export type Target = 'chromium' | 'firefox';

/** Firefox's own id for this add-on; the test browsers install it under the same one. */
export const FIREFOX_ID = 'lost-and-learned@lost-and-learned.example';

/**
 * The manifest of one target. `manifest.json` is Chromium's; Firefox has a sidebar in place of the side
 * panel, background scripts in place of a worker, and must declare what data it collects (none):
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export function manifestFor(target: Target): Manifest {
  if (target === 'chromium') return manifest;
  const { minimum_chrome_version: _, side_panel, background, permissions, commands, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    action: { ...manifest.action, default_area: 'navbar' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    commands: { _execute_sidebar_action: commands._execute_action },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as Manifest;
}
