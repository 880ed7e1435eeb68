import { wordings } from '../../../languages/wording.ts';
import type { Minutes, Register, TemplateId, WordingLanguage } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { panelWording } from '../../labels.ts';
import { hrefOf } from '../../router.ts';
import type { Settings } from '../../services.ts';
import { Input, SelectRow, SwitchRow } from './ControlRows.tsx';
import { Hours } from './Hours.tsx';
import { Row } from './Row.tsx';
import { useSettingsInView } from './settings-in-view.ts';
import { TimesOffered } from './TimesOffered.tsx';

/** Where the mail, or the last draft, decides. */
const FOLLOWS = '';

/** What drafts begin with. */
export function Writing() {
  const { settings } = useSettingsInView();
  return (
    <>
      {settings && <DraftRows settings={settings} />}
      <Row id="templates" href={hrefOf({ is: 'templates', id: null })} />
      {settings && <TimesOffered settings={settings} />}
      {settings && <Hours settings={settings} />}
    </>
  );
}

function DraftRows({ settings }: { settings: Settings }) {
  const { write } = useSettingsInView();
  const tones = panelWording().templates.filter(({ group }) => group === 'tone');
  return (
    <>
      <Row
        id="name"
        control={(ids) => (
          <Input
            ids={ids}
            type="text"
            value={settings.senderName}
            onInput={(senderName) => write('name', { senderName })}
          />
        )}
      />
      <SwitchRow
        id="signs"
        isOn={settings.signsDrafts}
        isUsuallyOn={DEFAULT_SETTINGS.signsDrafts}
        onChange={(signsDrafts) => write('signs', { signsDrafts })}
      />
      <SelectRow<TemplateId>
        id="tone"
        value={settings.tone ?? FOLLOWS}
        usual={FOLLOWS}
        options={[
          { value: FOLLOWS, label: text('settingToneLast') },
          ...tones.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(tone) => write('tone', { tone: tone || null })}
      />
      <SelectRow<WordingLanguage | ''>
        id="language"
        value={settings.draftLanguage ?? FOLLOWS}
        usual={FOLLOWS}
        options={[
          { value: FOLLOWS, label: text('settingLanguageOfMail') },
          ...Object.values(wordings).map(({ code, nativeName }) => ({ value: code, label: nativeName })),
        ]}
        onChange={(language) => write('language', { draftLanguage: language || null })}
      />
      <SelectRow<Register | ''>
        id="register"
        value={settings.spanishRegister ?? FOLLOWS}
        usual={FOLLOWS}
        options={[
          { value: FOLLOWS, label: text('settingRegisterOfMail') },
          { value: 'tu', label: text('settingRegisterTu') },
          { value: 'usted', label: text('settingRegisterUsted') },
        ]}
        onChange={(register) => write('register', { spanishRegister: register || null })}
      />
      <SelectRow
        id="minutes"
        value={String(settings.minutes)}
        usual={String(DEFAULT_SETTINGS.minutes)}
        options={[10, 15].map((count) => ({ value: String(count), label: text('minutes', count) }))}
        onChange={(count) => write('minutes', { minutes: Number(count) as Minutes })}
      />
    </>
  );
}
