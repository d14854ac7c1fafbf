package main

import (
	"slices"
	"testing"

	"github.com/chromedp/cdproto/page"
)

// TestScript runs the theme's small script at days and times of which the hours say different things.
func TestScript(t *testing.T) {
	b := openBrowser(t)
	s := stores[1]
	host := serve(t, s)
	today := func(t *testing.T, path, now string) []string {
		tb := b.tab(t, host)
		added := call(t, tb, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `
			Date = class extends Date { constructor(...a) { if (a.length) super(...a); else super('` + now + `'); } };`})
		defer call(t, tb, page.RemoveScriptToEvaluateOnNewDocument, page.RemoveScriptToEvaluateOnNewDocumentParams(added))
		tb.show(t, path)
		got := tb.strings(t, `return [...document.querySelectorAll('.today')].map(r => (r.closest('.season') ? 'season ' : '') + r.dataset.days + ': ' + r.querySelector('.tag').textContent);`)
		if _, problems := tb.seen(); len(problems) > 0 {
			t.Error(problems)
		}
		return got
	}
	const week = "sun mon tue wed thu"
	for _, c := range []struct{ name, path, now, want string }{
		{"open", "/en/contact/", "2026-11-29T08:00:00Z", week + ": Today · open now"},
		{"before opening", "/en/contact/", "2026-11-29T06:59:00Z", week + ": Today · closed now"},
		{"the first minute", "/en/contact/", "2026-11-29T07:00:00Z", week + ": Today · open now"},
		{"the closing minute", "/en/contact/", "2026-11-29T15:00:00Z", week + ": Today · closed now"},
		{"today at the store is not today in UTC", "/en/contact/", "2026-11-28T21:30:00Z", week + ": Today · closed now"},
		{"a closed day", "/contact/", "2026-11-27T08:00:00Z", "fri sat: اليوم · مغلق الآن"},
		{"a season", "/contact/", "2027-02-15T18:00:00Z", "season " + week + ": اليوم · مفتوح الآن"},
		{"a season, by day", "/contact/", "2027-02-15T08:00:00Z", "season " + week + ": اليوم · مغلق الآن"},
		{"after midnight, still open", "/en/contact/", "2027-02-15T21:10:00Z", "season " + week + ": Today · open now"},
		{"after midnight, closed", "/en/contact/", "2027-02-15T21:30:00Z", "season " + week + ": Today · closed now"},
		{"the day after the season", "/en/contact/", "2027-03-10T08:00:00Z", week + ": Today · open now"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := today(t, c.path, c.now); !slices.Equal(got, []string{c.want}) {
				t.Errorf("marked %q, want %q", got, c.want)
			}
		})
	}
	t.Run("branch", func(t *testing.T) {
		if got := today(t, "/en/branches/", "2026-11-29T16:00:00Z"); len(got) != 1 {
			t.Errorf("marked %q, want one row of the branch", got)
		}
	})
	t.Run("copy", func(t *testing.T) {
		tb := b.tab(t, host)
		tb.show(t, "/privacy/")
		tb.strings(t, `window.copied = ''; navigator.clipboard.writeText = async s => { window.copied = s; }; return [];`)
		tb.click(t, "#sharing .anchor")
		got := tb.strings(t, `return [window.copied, document.querySelector('[role=status]').textContent, location.hash];`)
		if !slices.Equal(got, []string{host + "/privacy/#sharing", "نُسخ الرابط", "#sharing"}) {
			t.Errorf("a click on the link of a section copied and said %q", got)
		}
	})
}
