import { iconButton } from './buttons.js';
import { div, h, show } from './dom.js';
import { icon } from './icons.js';
import { avatar } from './person.js';
import { ribbon } from './ribbon.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** Everything around list and reading pane. Returns the places that the router fills. */
export function paintFrame(app, { onCompose, onFolder }) {
  const { account } = app.mailbox;
  const content = div(`content ${switches.layout}`);
  const tabs = h('div', { role: 'tablist', class: 'openItems-31' });
  const mail = h(
    'div',
    { id: 'MailModule', class: 'module' },
    ribbon(onCompose),
    div(
      'mailBody',
      switches.layout === 'narrow' ? null : folders(app, onFolder),
      div('workArea', content, tabs),
    ),
  );
  const calendar = h('div', { id: 'CalendarModule', class: 'module empty' }, words.calendar);
  show(calendar, false);
  const goTo = (module) => {
    show(mail, module === mail);
    show(calendar, module === calendar);
  };
  document.body.append(
    h(
      'div',
      { id: 'app', class: switches.layout === 'narrow' ? 'narrow' : '' },
      header(account),
      div(
        'below-header',
        rail([
          [words.mail, 'MailRegular', () => goTo(mail)],
          [words.calendar, 'CalendarRegular', () => goTo(calendar)],
          [words.people, 'PeopleRegular', null],
        ]),
        mail,
        calendar,
      ),
    ),
  );
  return { content, tabs };
}

function header(account) {
  return h(
    'header',
    { id: 'O365_NavHeader', class: 'o365header', role: 'banner' },
    iconButton(words.more, 'NavigationRegular', null),
    h('span', { class: 'brand-1' }, 'Outlook'),
    h(
      'div',
      { class: 'searchBox-4', role: 'search' },
      icon('SearchRegular'),
      h('input', {
        id: 'topSearchInput',
        placeholder: words.search,
        'aria-label': words.search,
        autocomplete: 'off',
      }),
    ),
    iconButton(words.actions, 'SettingsRegular', null),
    switches.account === 'none'
      ? null
      : h(
          'button',
          {
            type: 'button',
            id: location.hostname === 'outlook.live.com' ? 'mectrl_main_trigger' : 'O365_MainLink_Me',
            class: 'me-9',
            'aria-label': `${words.account}${account.name} (${account.email})`,
          },
          avatar(account, 30),
        ),
  );
}

function rail(items) {
  return h(
    'div',
    { class: 'rail-3', role: 'navigation', 'aria-label': 'App bar' },
    ...items.map(([label, name, click]) => iconButton(label, name, click)),
  );
}

function folders(app, onFolder) {
  const { account, threads } = app.mailbox;
  const unread = threads.filter((thread) => thread.folder === 'inbox' && thread.unread).length;
  const counter = h('span', { class: 'counter-8' }, unread > 0 ? String(unread) : '');
  app.countUnread = () => {
    const left = threads.filter((thread) => thread.folder === 'inbox' && thread.unread).length;
    counter.textContent = left > 0 ? String(left) : '';
  };
  const folder = (key, name, count) =>
    h(
      'div',
      {
        role: 'treeitem',
        'aria-level': '2',
        tabindex: '-1',
        'data-folder-name': key,
        title: words[key],
        class: 'folder-6',
        on: { click: () => onFolder(key) },
      },
      icon(name),
      h('span', {}, words[key]),
      count ?? null,
    );
  const root = (address, index, ...children) =>
    h(
      'div',
      { class: 'root-1' },
      h(
        'div',
        {
          id: index ? `primaryMailboxRoot_${address}` : 'primaryMailboxRoot',
          role: 'treeitem',
          'aria-level': '1',
          'aria-expanded': 'true',
          'data-folder-name': address,
          title: address,
          class: 'mailboxRoot-2',
        },
        icon('ChevronDownRegular'),
        h('span', {}, address),
      ),
      ...children,
    );
  const own = root(
    account.email,
    0,
    folder('inbox', 'InboxRegular', counter),
    folder('sent', 'SendRegular'),
    folder('drafts', 'DraftsRegular'),
  );
  const shared = root('office@marlowe-studio.example', 1, folder('inbox', 'InboxRegular'));
  return h(
    'div',
    {
      id: 'folderPaneDroppableContainer',
      'data-app-section': 'NavigationPane',
      class: 'folders-3 customScrollBar',
      role: 'navigation',
    },
    h(
      'div',
      { role: 'tree', 'aria-label': words.folders },
      ...(switches.account === 'none' ? own.querySelectorAll('.folder-6') : []),
      ...(switches.account === 'two' ? [shared] : []),
      switches.account === 'none' ? null : own,
    ),
  );
}
