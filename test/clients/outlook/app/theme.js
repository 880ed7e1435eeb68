import { switches } from './switches.js';

const LIGHT = {
  '--black': '#000000',
  '--white': '#ffffff',
  '--neutralPrimary': '#242424',
  '--neutralSecondary': '#616161',
  '--neutralPrimarySurface': '#ffffff',
  '--neutralLight': '#ececec',
  '--neutralLighter': '#f5f5f5',
  '--neutralFrame': '#eef1f5',
  '--headerBackground': '#2f5f8a',
  '--headerText': '#ffffff',
  '--themePrimary': '#2f5f8a',
  '--themeText': '#ffffff',
  '--rowSelected': '#dbe8f4',
  '--shadow': 'rgba(0,0,0,0.12)',
};

const DARK = {
  '--black': '#FFFFFF',
  '--white': '#000000',
  '--neutralPrimary': '#f0f0f0',
  '--neutralSecondary': '#b3b3b3',
  '--neutralPrimarySurface': '#292929',
  '--neutralLight': '#3d3d3d',
  '--neutralLighter': '#333333',
  '--neutralFrame': '#141414',
  '--headerBackground': '#1b2a38',
  '--headerText': '#e8eef4',
  '--themePrimary': '#7db4e6',
  '--themeText': '#0d1a26',
  '--rowSelected': '#28445e',
  '--shadow': 'rgba(0,0,0,0.5)',
};

/** Writes the theme's variables into the root's style attribute, where the client keeps them. */
export function paintTheme(root) {
  for (const [name, value] of Object.entries(switches.dark ? DARK : LIGHT))
    root.style.setProperty(name, value);
  root.style.colorScheme = switches.dark ? 'dark' : 'light';
}

/** In dark mode the client rewrites a mail's own colours, and keeps the originals in `data-ogs…`. */
export function darkenBody(body) {
  if (!switches.dark) return;
  for (const element of body.querySelectorAll('[style], [color]')) {
    const { color, backgroundColor } = element.style;
    if (color) {
      element.dataset.ogsc = color;
      element.style.color = 'rgb(255, 255, 255)';
    }
    if (backgroundColor) {
      element.dataset.ogsb = backgroundColor;
      element.style.backgroundColor = 'transparent';
    }
    const attribute = element.getAttribute('color');
    if (attribute) {
      element.dataset.ogac = attribute;
      element.style.color = 'rgb(255, 255, 255)';
    }
  }
}
