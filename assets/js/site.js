// Niceties that no page needs: the hours of today, links to sections that copy themselves, and where in the contents the
// reader is. The words come with the script's element.
(() => {
  const said = document.currentScript.dataset;
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

  // What day and time it is at the store, whatever the clock of the reader says.
  const now = () => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: said.zone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit',
      hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).formatToParts(new Date());
    const at = Object.fromEntries(parts.map((p) => [p.type, p.value]));
    const day = days.indexOf(at.weekday.toLowerCase());
    return {day: days[day], before: days[(day + 6) % 7], date: `${at.year}-${at.month}-${at.day}`, time: `${at.hour}:${at.minute}`};
  };

  const row = (hours, day) => [...hours.children].find((r) => r.dataset.days?.split(' ').includes(day));
  const shifts = (r) => [...(r?.querySelectorAll('dd') ?? [])]
    .map((dd) => [...dd.querySelectorAll('time')].map((t) => t.dateTime)).filter((s) => s.length === 2);

  const mark = (hours, at) => {
    const today = row(hours, at.day);
    if (!today) return;
    // A shift may end after midnight, in the row of the day before.
    const open = shifts(today).some(([from, to]) => at.time >= from && (at.time < to || to <= from)) ||
      shifts(row(hours, at.before)).some(([from, to]) => to <= from && at.time < to);
    const tag = document.createElement('span');
    tag.className = 'tag';
    tag.textContent = `${said.today} · ${open ? said.open : said.closed}`;
    today.classList.add('today');
    today.querySelector('dt').append(' ', tag);
  };

  if (said.zone) {
    const at = now();
    for (const hours of document.querySelectorAll(':not(.season) > .hours')) {
      const season = [...hours.parentElement.querySelectorAll('.season')].find((s) => {
        const [from, to] = [...s.querySelectorAll('.season-title time')].map((t) => t.dateTime);
        return from <= at.date && at.date <= to;
      });
      mark(season?.querySelector('.hours') ?? hours, at);
    }
  }

  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.role = 'status';
  document.body.append(status);
  document.addEventListener('click', async (e) => {
    const link = e.target.closest?.('.anchor');
    if (!link || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      return; // the address bar has it
    }
    status.textContent = link.dataset.copied = said.copied;
    setTimeout(() => { delete link.dataset.copied; status.textContent = ''; }, 1500);
  });

  // Browsers that follow the reader by the style sheet alone need no help.
  const contents = document.querySelector('.toc');
  if (contents && !CSS.supports('scroll-target-group: auto')) {
    const links = new Map([...contents.querySelectorAll('a')].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
    const watch = new IntersectionObserver((seen) => {
      for (const s of seen) {
        if (!s.isIntersecting) continue;
        contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
        links.get(s.target.id)?.setAttribute('aria-current', 'true');
      }
    }, {rootMargin: '0px 0px -70% 0px'});
    for (const id of links.keys()) watch.observe(document.getElementById(id));
  }
})();
