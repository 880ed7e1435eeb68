import { div, h, nextId } from './dom.js';
import { icon } from './icons.js';
import { shownAddress, words } from './words.js';

/** Banner, navigation and the place for the views; returns what the router needs of it. */
export function paintFrame(account, { onCompose, unread }) {
  const views = h('div', { class: 'nH' });
  const counter = h('div', { class: 'bsU' }, String(unread));
  const popups = div('nH aJl', div('AD', div('nn nH')));
  document.body.append(
    div(
      'nH w-asV',
      banner(account),
      div(
        'nH bkL',
        navigation(onCompose, counter),
        div('nH bkK', div('nH', div('nH ar4 B9', div('aeF', views)))),
      ),
    ),
    div('dw', popups),
  );
  return { views, counter, popups: popups.firstChild };
}

function banner(account) {
  const name = `${words.account}${account.name}\n(${shownAddress(account.email)})`;
  const stay = (event) => event.preventDefault();
  return h(
    'header',
    { class: 'gb_Xd', role: 'banner', id: 'gb' },
    h('span', { class: 'gb_hb' }, icon('menu', 22)),
    h(
      'a',
      { class: 'gb_logo', href: '#inbox', 'aria-label': 'Gmail' },
      icon('unread', 26),
      h('span', {}, 'Gmail'),
    ),
    h(
      'form',
      { class: 'gb_search', role: 'search', on: { submit: stay } },
      icon('search', 20),
      h('input', { name: 'q', placeholder: words.search, 'aria-label': words.search, autocomplete: 'off' }),
    ),
    h('span', { class: 'gb_hb' }, icon('settings', 22)),
    h(
      'a',
      {
        class: 'gb_account',
        href: 'https://accounts.google.com/SignOutOptions?continue=https://mail.google.com/mail',
        role: 'button',
        tabindex: '0',
        'aria-label': name,
        on: { click: stay },
      },
      h('img', { src: `/mail/avatar/${encodeURIComponent(account.email)}`, alt: '' }),
    ),
  );
}

function navigation(onCompose, counter) {
  const item = (hash, text, iconName, count) =>
    div(
      'aim',
      div(
        'TO',
        h(
          'div',
          { class: 'TN', id: nextId() },
          icon(iconName, 18),
          div('aio', h('span', { class: 'nU' }, h('a', { href: hash, class: 'J-Ke n0' }, text)), count),
        ),
      ),
    );
  return h(
    'div',
    { class: 'nH oy8Mbf aeN', role: 'navigation' },
    div(
      'aic',
      h(
        'div',
        {
          class: 'T-I T-I-KE L3',
          role: 'button',
          tabindex: '0',
          jslog: '20510; u014N:cOuCgd,Kr2w4b',
          on: { click: onCompose },
        },
        icon('pen', 20),
        words.compose,
      ),
    ),
    item('#inbox', words.inbox, 'inbox', counter),
    item('#sent', words.sent, 'sent', null),
  );
}
