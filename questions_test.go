package main

import (
	"slices"
	"testing"
)

// TestQuestions opens the page of questions the way readers come to it: at its head, by a link to a question, and on paper.
func TestQuestions(t *testing.T) {
	b := openBrowser(t)
	const open = `return [...document.querySelectorAll('details.question')]
		.filter(d => getComputedStyle(d, '::details-content').contentVisibility == 'visible' && d.querySelector('.answer').offsetHeight > 0)
		.map(d => d.querySelector('.answer').id);`
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			if p.path != "faq/" {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				tb.show(t, p.url)
				if got := tb.strings(t, open); len(got) != 0 {
					t.Errorf("at first the answers %q are open", got)
				}
				questions := tb.strings(t, `return [...document.querySelectorAll('.answer')].map(e => e.id);`)
				if len(questions) < 10 {
					t.Fatalf("there are %d questions only", len(questions))
				}
				for _, id := range []string{questions[0], questions[len(questions)-1]} {
					tb.show(t, "/404.html") // the same page with another fragment would not be loaded anew
					tb.show(t, p.url+"#"+id)
					if got := tb.strings(t, open); !slices.Equal(got, []string{id}) {
						t.Errorf("a link to %s opens %q", id, got)
					}
					seen := tb.strings(t, `const r = document.getElementById('`+id+`').parentElement.querySelector('summary').getBoundingClientRect();
						return [String(r.top >= 0 && r.bottom <= innerHeight)];`)
					if seen[0] != "true" {
						t.Errorf("a link to %s does not show the question", id)
					}
				}
				tb.media(t, "print", "light")
				if got := tb.strings(t, open); !slices.Equal(got, questions) {
					t.Errorf("on paper %d answers of %d are open", len(got), len(questions))
				}
			})
		}
	}
}
