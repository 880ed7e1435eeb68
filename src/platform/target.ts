/** Which browser this bundle was built for: `vite build --mode chromium|firefox`. */
export const isFirefox = import.meta.env.MODE === 'firefox';
