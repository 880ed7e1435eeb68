import { text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS, type Theme } from '../../../settings.ts';
import { hrefOf } from '../../router.ts';
import { SelectRow, SwitchRow } from './ControlRows.tsx';
import { Row } from './Row.tsx';
import { useSettingsInView } from './settings-in-view.ts';

/** How the panel looks, and what keys do. */
export function Looks() {
  const { settings, write } = useSettingsInView();
  return (
    <>
      {settings && (
        <>
          <SelectRow<Theme>
            id="theme"
            value={settings.theme}
            usual={DEFAULT_SETTINGS.theme}
            options={[
              { value: 'system', label: text('settingThemeSystem') },
              { value: 'light', label: text('settingThemeLight') },
              { value: 'dark', label: text('settingThemeDark') },
            ]}
            onChange={(theme) => write('theme', { theme })}
          />
          <SwitchRow
            id="letterKeys"
            isOn={settings.letterKeys}
            isUsuallyOn={DEFAULT_SETTINGS.letterKeys}
            onChange={(letterKeys) => write('letterKeys', { letterKeys })}
          />
        </>
      )}
      <Row id="keys" href={hrefOf({ is: 'keys' })} />
    </>
  );
}
