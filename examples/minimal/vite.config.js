/** @type {import('vite').UserConfig} */
export default {
  build: { rolldownOptions: { input: ['index.html', 'en.html'] } },
  // The strictest policy under which a page of its own scripts and styles can live.
  preview: {
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
  },
}
