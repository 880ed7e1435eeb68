import { text } from '../platform/text.ts';
import { usePageFocus } from './page-focus.ts';
import page from './ui/Page.module.css';

/** The log's page where the browser gives no storage: never an empty log, which would be another thing. */
export function NothingRemembered() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('healthRefusedTitle')}
      </h1>
      <p>{text('healthRefusedWorks')}</p>
      <p>{text('healthRefusedNot')}</p>
      <section class={page.thought}>
        <h2>{text('healthRefusedWhyTitle')}</h2>
        <p>{text('healthRefusedWhy')}</p>
        <p>{text('healthRefusedDo')}</p>
      </section>
    </main>
  );
}
