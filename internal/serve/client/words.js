// The words of the preview: Arabic on Arabic pages, else English.

const ARABIC = {
  errors: { zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '{0} أخطاء', many: '{0} خطأً', other: '{0} خطأ' },
  warnings: { zero: 'لا تحذيرات', one: 'تحذير واحد', two: 'تحذيران', few: '{0} تحذيرات', many: '{0} تحذيرًا', other: '{0} تحذير' },
  more: { zero: '', one: 'وملاحظة أخرى', two: 'وملاحظتان أخريان', few: 'و{0} ملاحظات أخرى', many: 'و{0} ملاحظة أخرى', other: 'و{0} ملاحظة أخرى' },
  and: ' و',
  error: 'خطأ',
  warning: 'تحذير',
  hint: 'الحل المقترح',
  hereOnPage: 'في هذه الصفحة',
  hereOnSite: 'في الموقع كله',
  elsewhere: 'في صفحات أخرى',
  nothing: 'لا أخطاء ولا تحذيرات.',
  checking: 'يجري فحص بقية الصفحات',
  broken: 'تعذّر تجديد هذه الصفحة، والمعروض آخر نسخة سليمة منها.',
  onPages: 'الصفحات:',
  close: 'إغلاق',
  listProblems: 'الأخطاء والتحذيرات',
  thisPage: 'الصفحة',
  wholeSite: 'الموقع',
  allWell: 'سليم',
  bar: 'شريط المعاينة',
  connected: 'المعاينة متصلة',
  disconnected: 'غير متصل',
  languages: 'هذه الصفحة بلغة أخرى',
  frames: 'عرض الصفحة',
  appearance: 'المظهر',
  both: 'اللغتان جنبًا إلى جنب',
  phone: 'بعرض الهاتف',
  tablet: 'بعرض الجهاز اللوحي',
  desktop: 'بعرض النافذة',
  light: 'المظهر الفاتح',
  dark: 'المظهر الداكن',
  print: 'كما تُطبع',
  source: 'فتح مصدر الصفحة',
  linked: 'ربط التمرير بين الصفحتين',
  hide: 'إخفاء الشريط',
  show: 'إظهار شريط المعاينة',
  untranslated: 'لا ترجمة لهذه الصفحة.',
  preview: 'معاينة',
};

const ENGLISH = {
  errors: { one: '{0} error', other: '{0} errors' },
  warnings: { one: '{0} warning', other: '{0} warnings' },
  more: { one: 'and {0} more finding', other: 'and {0} more findings' },
  and: ', ',
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  hereOnPage: 'On this page',
  hereOnSite: 'In the whole site',
  elsewhere: 'On other pages',
  nothing: 'No errors, no warnings.',
  checking: 'Other pages are being checked',
  broken: 'This page cannot be made now. What you see is its last good version.',
  onPages: 'Pages:',
  close: 'Close',
  listProblems: 'Errors and warnings',
  thisPage: 'Page',
  wholeSite: 'Site',
  allWell: 'All well',
  bar: 'Preview bar',
  connected: 'The preview is connected',
  disconnected: 'Disconnected',
  languages: 'This page in another language',
  frames: 'How the page is shown',
  appearance: 'Appearance',
  both: 'Both languages side by side',
  phone: 'As wide as a phone',
  tablet: 'As wide as a tablet',
  desktop: 'As wide as the window',
  light: 'Light appearance',
  dark: 'Dark appearance',
  print: 'As printed',
  source: 'Open the source of the page',
  linked: 'Scroll both pages together',
  hide: 'Hide the bar',
  show: 'Show the preview bar',
  untranslated: 'This page has no translation.',
  preview: 'Preview',
};

/** Words for a page in lang: { lang, dir, say(key), count(key, n) }. */
export function wordsFor(lang) {
  const arabic = /^ar\b/i.test(lang);
  const words = arabic ? ARABIC : ENGLISH;
  const plural = new Intl.PluralRules(arabic ? 'ar' : 'en');
  return {
    lang: arabic ? 'ar' : 'en',
    dir: arabic ? 'rtl' : 'ltr',
    say: (key) => words[key],
    count(key, n) {
      const forms = words[key];
      return (forms[plural.select(n)] ?? forms.other).replace('{0}', n);
    },
  };
}
