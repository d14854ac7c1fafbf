import catalogue from './catalogue.js';

/** The words of the preview for a page in lang, Arabic or else English: { lang, dir, say(key), count(key, n) }. */
export function wordsFor(lang) {
  const code = /^ar\b/i.test(lang) ? 'ar' : 'en';
  const words = catalogue[code];
  const plural = new Intl.PluralRules(code);
  return {
    lang: code,
    dir: code === 'ar' ? 'rtl' : 'ltr',
    say: (key) => words[key].other,
    count(key, n) {
      const forms = words[key];
      return (forms[plural.select(n)] ?? forms.other).replace('{n}', n);
    },
  };
}
