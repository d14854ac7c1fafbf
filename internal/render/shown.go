package render

import (
	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/site"
)

// noting is where facts are noted when they are printed. It is a part of the executor, so that what runs at the same time for
// another page is noted apart.
type noting struct {
	facts config.Set
	torn  bool // a partial or component was left out, because it can't be used
}

// join adds what was noted of a part.
func (n *noting) join(part noting) {
	n.facts.Join(part.facts)
	n.torn = n.torn || part.torn
}

// note puts a fact, by its path from where the view stands, among those that are printed.
func (v View) note(path string) {
	if v.noting != nil {
		v.noting.facts.Add(v.facts.Number(path))
	}
}

// notes returns a view that notes in n what it prints.
func (v View) notes(n *noting) View {
	v.noting = n
	return v
}

// notes returns the language with a view that notes in n what layouts print.
func (l *Lang) notes(n *noting) *Lang {
	return &Lang{View: l.View.notes(n), ofLanguage: l.ofLanguage}
}

// noteConditions notes the yes and no of facts that the text of a page tells by a condition: what is under {{ if
// warranty.offered is false }} says so. Other facts are to be printed.
func (e *env) noteConditions() {
	conditions := e.page.SourceDocument().Conditions
	reached := make([]bool, len(conditions))
	for i := range conditions {
		c := &conditions[i]
		holds := e.page.Holds(c)
		reached[i] = c.Within < 0 || reached[c.Within] && e.page.Holds(&conditions[c.Within]) != c.InElse
		if !reached[i] || !holds && !c.Else {
			continue
		}
		for _, ask := range c.Asks {
			if v, err := e.view.facts.Lookup(ask.Path); err == nil {
				if _, yes := v.(fact.Bool); yes {
					e.view.note(ask.Path)
				}
			}
		}
	}
}

// notePolicy notes what is shown of a policy.
func (v View) notePolicy(path string, p *Policy) {
	for _, shown := range [...]struct {
		key   string
		there bool
	}{{"version", p.Version != ""}, {"published", p.Published != ""}, {"effective", p.Effective != ""}, {"kind", p.Kind != ""}, {"summary", p.Change != ""}} {
		if shown.there {
			v.note("policies." + path + "." + shown.key)
		}
	}
}

// Shown is what a page shows, nil as long as it was not made.
func (r *Renderer) Shown(p *site.Page) *site.Shown {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.shown[p]
}

func (r *Renderer) keepShown(p *site.Page, s *site.Shown) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.shown[p] = s
}
