// Before the first paint: the theme that was chosen, as src/panel/theme.ts mirrors it.
const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset.theme = theme;
