package rules

import (
	"strings"
	"testing"

	"sitegen/internal/diag"
)

func TestPage(t *testing.T) {
	got := Page(sample)
	want := Made + `
# odd-word

<div dir="rtl">

**تحذير**: لا يمنع النشر، ويمكن استثناؤه مع ذكر السبب.

كلمة غريبة.

## السبب

لأنها غريبة.

## طريقة الإصلاح

غيّروها.

قبل الإصلاح:

~~~
كلمة
word
~~~

بعد الإصلاح:

</div>

~~~
words | more
~~~

<div dir="rtl">

## المصدر

PDPL Art. 4

## كيف تستثنونها

أضيفوا هذه الأسطر إلى !site.toml!. ويظهر السبب في التقرير.

</div>

~~~toml
[[check.allow]]
rule = "odd-word"
path = "content/ar/terms.md"
reason = "لماذا يبقى النص كما هو"
~~~

---

**warning**: Doesn't block publishing. Can be ignored with a reason.

A word that is odd.
`
	want = strings.NewReplacer("~~~", "```", "!", "`").Replace(strings.TrimPrefix(want, Made))
	if !strings.HasPrefix(got, Made+want) {
		t.Errorf("got\n%s", got)
	}
	if strings.Count(got, "<div") != strings.Count(got, "</div>") {
		t.Error("a block is never closed")
	}
	strict := sample
	strict.Severity = diag.Error
	if strings.Contains(Page(strict), "check.allow") {
		t.Error("the page of a certain error tells how to ignore it")
	}
	guess := strict
	guess.Judgement = true
	for _, want := range []string{"check.allow", "quote = \"النص كما في الملف\"", "quote = \"the text as in the file\"", "في موضعه", "at its place"} {
		if !strings.Contains(Page(guess), want) {
			t.Errorf("the page of an error that may be right does not say %q", want)
		}
	}
}

func TestIndex(t *testing.T) {
	got := Index([]Group{{Text{"أولى", "First"}, []Rule{sample}}})
	for _, want := range []string{"## أولى", "## First", "| [odd-word](odd-word.md) | تحذير | كلمة غريبة. |", "| [odd-word](odd-word.md) | warning | A word that is odd. |"} {
		if !strings.Contains(got, want) {
			t.Errorf("the list has no %q:\n%s", want, got)
		}
	}
}
