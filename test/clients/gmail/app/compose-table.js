import { div, h, nextId } from './dom.js';

/** Attaches a file, as far as the page shows it: the client asks for no real one. */
export function attach(place, name = `Offer ${place.childElementCount + 1} – final.pdf`) {
  place.append(
    h(
      'div',
      { id: nextId(), class: 'dL', tabindex: '1', role: 'option' },
      h('input', { type: 'hidden', name: 'attach', value: `f_${nextId().slice(1)}` }),
      h('a', { class: 'dO', target: '_blank', id: nextId() }, div('vI', name), div('vJ', '(120 K)')),
    ),
  );
}

/** The table around both editors, the three dots, the attachments and the row of controls. */
export function editorTable(editor, textarea, wrapper, dots, controls, attachments) {
  const plain = div('Ar As', div('At', textarea));
  const rich = div('Ar Au', wrapper ? div(wrapper, editor) : editor);
  return h(
    'table',
    { class: 'iN', role: 'presentation' },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'GQ' },
          div(
            'GP',
            div(
              'qz',
              div(
                'et',
                h(
                  'table',
                  { class: 'cf An', cellpadding: '0' },
                  h(
                    'tbody',
                    {},
                    h(
                      'tr',
                      {},
                      h('td', { class: 'Aq' }),
                      h('td', { class: 'Ap' }, plain, rich),
                      h('td', { class: 'Aq' }),
                    ),
                  ),
                ),
                dots,
              ),
              attachments,
            ),
          ),
        ),
      ),
      h('tr', {}, h('td', { class: 'HE' }, div('aDg', div('aDj', div('aDh', controls))))),
    ),
  );
}
