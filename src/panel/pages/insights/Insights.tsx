import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { LogFailed } from '../../LogFailed.tsx';
import { NothingRemembered } from '../../NothingRemembered.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useHealth } from '../../use-health.ts';
import { Figures } from './Figures.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { type Scope, useScope } from './scope.ts';
import { useInsights } from './use-insights.ts';

/** What the losses say, in figures. */
export function Insights() {
  const health = useHealth();
  const [scope, change] = useScope();
  const { reading, readAgain } = useInsights(scope);
  if (health.is === 'refused') return <NothingRemembered />;
  if (reading.is === 'reading') {
    return (
      <main class={page.page}>
        <Patience says={text('insCounting')} />
      </main>
    );
  }
  if (reading.is === 'failed') return <LogFailed onTryAgain={readAgain} />;
  if (reading.inLog === 0) return <EmptyInsights />;
  if (reading.insights.total === 0) {
    return <NothingInScope scope={scope} inLog={reading.inLog} onChange={change} />;
  }
  return <Figures counted={reading} scope={scope} onChange={change} />;
}

function EmptyInsights() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('insEmptyTitle')}
      </h1>
      <p>{text('insEmptyText')}</p>
      <div class={page.row}>
        <Button
          look="primary"
          onClick={() => {
            location.hash = hrefOf({ is: 'new', fromMail: false });
          }}
        >
          {text('writeByHand')}
        </Button>
      </div>
    </main>
  );
}

interface NothingInScopeProps {
  scope: Scope;
  inLog: number;
  onChange: (change: Partial<Scope>) => void;
}

function NothingInScope({ scope, inLog, onChange }: NothingInScopeProps) {
  const heading = usePageFocus();
  return (
    <main class={page.page}>
      <div class={page.thought}>
        <h1 ref={heading} tabIndex={-1}>
          {text('insNothingTitle')}
        </h1>
        <ScopeChoice scope={scope} onChange={onChange} />
      </div>
      <p>{text('insNothingText', entriesText(inLog))}</p>
      <div class={page.row}>
        <Button look="primary" onClick={() => onChange({ period: 'all', kind: null })}>
          {text('insShowAllTime')}
        </Button>
      </div>
    </main>
  );
}
