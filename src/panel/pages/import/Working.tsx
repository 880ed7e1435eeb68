import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { FileLine } from './FileLine.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** What takes less than this many milliseconds is not talked about. */
const WORDS_AFTER = 150;

interface WorkingProps {
  importing: Import;
  title: string;
  /** What leaving the page would do. */
  stay?: string;
}

/** A long job of the import, with how far it is and the way to give it up. */
export function Working({ importing, title, stay }: WorkingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORDS_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <StageMain>
      {isLong && <Title>{title}</Title>}
      {isLong && <FileLine file={importing.file} />}
      <JobProgress
        done={importing.progress}
        says={stay ?? text('importNothingWrittenYet')}
        cancelLabel={text('cancel')}
        onCancel={importing.cancel}
      />
    </StageMain>
  );
}

function Title({ children }: { children: string }) {
  const heading = usePageFocus();
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
