import { text } from '../../../platform/text.ts';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { useSettings } from '../../use-settings.ts';
import styles from './FollowingUp.module.css';
import { Hours } from './Hours.tsx';
import { Notifications } from './Notifications.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { Switch } from './Switch.tsx';
import { TimesOffered } from './TimesOffered.tsx';
import { useSettingWrites } from './use-setting-writes.ts';

/** How long a proposal is waited for when the user first wants to be asked; product notes, the path. */
const NO_DECISION_DAYS = 21;

/** When what is due, what a request offers, and what reminds. Each setting applies at once. */
export function FollowingUp() {
  const settings = useSettings();
  const { write, says, failed } = useSettingWrites();
  if (!settings) return null;
  const { noDecisionAfter } = settings;
  return (
    <section class={`${page.thought} ${styles.section}`} aria-labelledby="following-up">
      <div class={styles.head}>
        <h2 id="following-up">{text('settingFollowingUp')}</h2>
        <SavedLine says={says} problem={failed} />
      </div>
      <NumberSetting
        label={text('settingNudge')}
        effect={text('settingNudgeEffect')}
        value={settings.nudgeAfter}
        min={1}
        max={30}
        onChange={(nudgeAfter) => write({ nudgeAfter })}
      />
      <NumberSetting
        label={text('settingClose')}
        effect={text('settingCloseEffect')}
        value={settings.closeAfter}
        min={1}
        max={90}
        onChange={(closeAfter) => write({ closeAfter })}
      />
      <Switch
        label={text('settingNoDecision')}
        effect={text('settingNoDecisionEffect')}
        isOn={noDecisionAfter !== null}
        onChange={(isOn) => write({ noDecisionAfter: isOn ? NO_DECISION_DAYS : null })}
      >
        {noDecisionAfter !== null && (
          <NumberSetting
            label={text('settingNoDecisionDays')}
            effect={text('settingNoDecisionDaysEffect')}
            value={noDecisionAfter}
            min={1}
            max={365}
            onChange={(days) => write({ noDecisionAfter: days })}
          />
        )}
      </Switch>
      <Field
        label={text('settingRemindTime')}
        hint={text('settingRemindTimeEffect')}
        type="time"
        value={settings.remindTime}
        onInput={(value) => value && write({ remindTime: value })}
      />
      <Hours settings={settings} write={write} />
      <TimesOffered settings={settings} write={write} />
      <Switch
        label={text('settingAgreement')}
        effect={text('settingAgreementEffect')}
        isOn={settings.offerAgreement}
        onChange={(offerAgreement) => write({ offerAgreement })}
      />
      <Switch
        label={text('settingListen')}
        effect={text('settingListenEffect')}
        isOn={settings.listenReminders}
        onChange={(listenReminders) => write({ listenReminders })}
      />
      <Notifications settings={settings} write={write} />
    </section>
  );
}
