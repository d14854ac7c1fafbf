package render

import (
	"cmp"
	"errors"
	"html"
	"html/template"
	"regexp"
	"strings"
	"sync"

	"sitegen/internal/config"
	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// facts is what View reads from: all facts of the site, or one record.
type facts interface {
	Lookup(path string) (fact.Value, error)
	Records(path string) ([]*config.Record, error)
	Refused(path string) bool
	Pos(path string) diag.Pos
	Name(path string) string
	Number(path string) int
	Law() *country.Law
}

// View gives layouts the facts and the words in one language. It is part of the page, of its language and of every
// record.
type View struct {
	locale *lang.Locale
	facts  facts
	cache  *sync.Map // expression → printed, for facts of the whole site
	noting *noting   // nil where nobody asks what was printed
}

// printed is a fact as HTML, with its number in a config.Set.
type printed struct {
	html   template.HTML
	number int
}

// cached returns a fact that was printed before, and notes it.
func (v View) cached(expr string) (template.HTML, bool) {
	if v.cache == nil {
		return "", false
	}
	known, ok := v.cache.Load(expr)
	if !ok {
		return "", false
	}
	p := known.(printed)
	if v.noting != nil {
		v.noting.facts.Add(p.number)
	}
	return p.html, true
}

// keep remembers a fact that was printed.
func (v View) keep(expr, path string, html template.HTML) {
	if v.cache != nil {
		v.cache.Store(expr, printed{html, v.facts.Number(path)})
	}
}

// Code is the language's code.
func (v View) Code() string { return v.locale.Tag }

// Dir is the language's direction, rtl or ltr.
func (v View) Dir() string { return string(v.locale.Dir) }

// LangName is the language's own name.
func (v View) LangName() string { return v.locale.Name }

// OG is the language with its region, as sharing wants it: ar_SA.
func (v View) OG() string { return v.locale.OG }

// T is a word of the interface. It is plain text, or HTML when words in the other direction have to be isolated in it,
// which attributes are given without the isolation.
func (v View) T(key string, args ...any) (any, error) {
	text, err := v.word(key, args...)
	if err != nil {
		return "", err
	}
	style := fact.StyleOf(v.locale)
	if set := style.HTML(text); strings.Contains(set, "<bdi") {
		return template.HTML(set), nil
	}
	return text, nil
}

// word is a word of the interface as plain text.
func (v View) word(key string, args ...any) (string, error) {
	if !v.locale.Words.Has(key) {
		return "", v.missingWord(key)
	}
	for i, arg := range args {
		if h, ok := arg.(template.HTML); ok {
			args[i] = plain(h)
		}
	}
	return v.locale.T(key, args...), nil
}

// missingWord is the error of a word that a layout asked for by a key made while running.
func (v View) missingWord(key string) *say.Problem {
	return missingWord(key, []string{v.locale.Tag}, diag.Nearest(key, v.locale.Words.Keys()))
}

// isolates are the tags that isolation adds; text holds no “<”.
var isolates = regexp.MustCompile(`</?bdi[^>]*>`)

// plain takes back what T made of a word, when it becomes part of another.
func plain(h template.HTML) string {
	return html.UnescapeString(isolates.ReplaceAllString(string(h), ""))
}

// Digits are the digits in which the language writes numbers, as Unicode names them: latn or arab.
func (v View) Digits() string { return string(cmp.Or(v.locale.Digits, lang.Latn)) }

// Forms are the plural forms of a word by their category, for a script that counts: {0} stands for the number.
func (v View) Forms(key string) (map[string]string, error) {
	word, ok := v.locale.Words.Get(key)
	if !ok {
		return nil, v.missingWord(key)
	}
	out := map[string]string{}
	for _, c := range lang.Categories(v.locale.Tag) {
		if out[string(c)] = word.Forms[c]; word.Forms == nil {
			out[string(c)] = word.One
		}
	}
	return out, nil
}

// Fact is a fact as HTML: {{ .Fact "returns.window_days | days" }}.
func (v View) Fact(expr string) (template.HTML, error) {
	if html, ok := v.cached(expr); ok {
		return html, nil
	}
	value, path, err := v.evaluate(expr)
	if err != nil {
		return "", err
	}
	html := template.HTML(value.HTML(v.locale))
	if html == "" {
		return "", v.emptyFact(expr)
	}
	v.keep(expr, path, html)
	return html, nil
}

// Text is a fact as plain text, for attributes.
func (v View) Text(expr string) (string, error) {
	value, _, err := v.evaluate(expr)
	if err != nil {
		return "", err
	}
	text := value.Text(v.locale)
	if text == "" {
		return "", v.emptyFact(expr)
	}
	return text, nil
}

// Raw is a fact in machine form.
func (v View) Raw(expr string) (string, error) {
	value, _, err := v.evaluate(expr)
	if err != nil {
		return "", err
	}
	return value.Raw(), nil
}

// Has tells whether a fact is declared and says something in this language, or whether a list of records has any.
func (v View) Has(path string) (bool, error) {
	if records, err := v.facts.Records(path); err == nil {
		has := len(records) > 0 || v.facts.Refused(path)
		if has {
			v.note(path)
		}
		return has, nil
	}
	value, err := v.facts.Lookup(path)
	if err != nil {
		if isOwnFact(err) {
			return false, nil
		}
		return false, factProblem(err)
	}
	has := value.IsSet() && value.Text(v.locale) != ""
	if has {
		v.note(path)
	}
	return has, nil
}

// HasAny tells whether one of several facts or lists has something to say: whether there is anything to put a heading or a
// list around.
func (v View) HasAny(paths ...string) (bool, error) {
	for _, path := range paths {
		if has, err := v.Has(path); has || err != nil {
			return has, err
		}
	}
	return false, nil
}

// SomeHave tells whether a record of a list has a fact: whether a table needs a column for it.
func (v View) SomeHave(list, path string) (bool, error) {
	records, err := v.Each(list)
	if err != nil {
		return false, err
	}
	for _, r := range records {
		if has, err := r.Has(path); has || err != nil {
			return has, err
		}
	}
	return false, nil
}

// Each returns the records of a list of tables.
func (v View) Each(path string) ([]Record, error) {
	records, err := v.facts.Records(path)
	if err != nil {
		return nil, factProblem(err)
	}
	if len(records) > 0 {
		v.note(path)
	}
	out := make([]Record, len(records))
	for i, r := range records {
		out[i] = Record{View: View{locale: v.locale, facts: r, noting: v.noting}, record: r}
	}
	return out, nil
}

// List returns the items of a list fact.
func (v View) List(path string) ([]Item, error) {
	value, err := v.facts.Lookup(path)
	if err != nil {
		return nil, factProblem(err)
	}
	if value.IsSet() {
		v.note(path)
	}
	list, ok := value.(fact.List)
	if !ok {
		list.Items = []fact.Value{value}
	}
	var out []Item
	for _, item := range list.Items {
		if _, refused := item.(fact.Refused); !refused {
			out = append(out, Item{item, v.locale})
		}
	}
	return out, nil
}

// parseExpr reads a path and its filters. The error is a *say.Problem.
func parseExpr(expr string) (fact.Expr, error) {
	e, err := fact.ParseExpr(expr)
	if err != nil {
		says := say.BadFact{Expression: strings.TrimSpace(expr), Problem: expressionProblem(err).Says}
		return e, &say.Problem{Says: says, Hint: say.BadFactLayout{}}
	}
	if err := e.Unknown(); err != nil {
		return e, expressionProblem(err)
	}
	return e, nil
}

// evaluate looks a fact up by its path, applies its filters and notes it.
func (v View) evaluate(expr string) (value fact.Value, path string, err error) {
	e, err := parseExpr(expr)
	if err != nil {
		return nil, "", err
	}
	value, err = v.facts.Lookup(e.Path)
	if err != nil {
		return nil, e.Path, factProblem(err)
	}
	if !value.IsSet() {
		name := v.facts.Name(e.Path)
		problem := emptyFact(name)
		if problem.Hint == nil {
			problem.Hint = say.EmptyFactHere{Fact: name}
		}
		return nil, e.Path, &emptyError{*problem, v.facts.Pos(e.Path), name, false}
	}
	out, err := e.Apply(value, v.locale)
	if err != nil {
		return nil, e.Path, expressionProblem(err)
	}
	v.note(e.Path)
	return out, e.Path, nil
}

// emptyFact says that a fact isn't set. What the law of the country isn't known to have, nobody can set.
func emptyFact(path string) *say.Problem {
	p := &say.Problem{Says: say.EmptyFact{Fact: path}}
	if config.OfLaw(path) {
		p.Hint = say.EmptyFactLaw{Topic: topicOf(path)}
	}
	return p
}

// topicOf is the topic of a fact of the law: law.refund of law.refund.days.
func topicOf(path string) string {
	law, rest, _ := strings.Cut(path, ".")
	topic, _, _ := strings.Cut(rest, ".")
	return law + "." + topic
}

// emptyError is that a layout asked for a fact that is not there.
type emptyError struct {
	say.Problem
	at     diag.Pos // where it would be in site.toml
	path   string
	silent bool // it says something in another language
}

// emptyFact is the error of a fact that is declared and gives no text.
func (v View) emptyFact(expr string) error {
	e, err := parseExpr(expr)
	if err != nil {
		return err
	}
	return v.silent(e.Path)
}

// silent tells that a fact is not said in a language, where it is said in others, or that the language has no word for it.
func (v View) silent(path string) *emptyError {
	name := v.facts.Name(path)
	if value, err := v.facts.Lookup(path); err == nil {
		if one, ok := value.(fact.Enum); ok && one.IsSet() {
			says := say.EmptyFactWord{Fact: name, Value: one.Value, Key: one.Key(), Language: v.locale.Tag}
			return &emptyError{say.Problem{Says: says}, v.facts.Pos(path), name, true}
		}
	}
	return &emptyError{say.Problem{Says: say.EmptyFactLanguage{Fact: name, Language: v.locale.Tag}}, v.facts.Pos(path), name, true}
}

// expressionProblem says what is wrong with an expression or its filter: package fact has no other errors.
func expressionProblem(err error) *say.Problem {
	e := err.(*fact.ExprError)
	return &say.Problem{Rule: say.RuleBadFilter, Says: e.Says, Hint: e.Hint}
}

// isOwnFact tells whether a fact that is not there is one that an owner may declare.
func isOwnFact(err error) bool {
	u := (*config.UnknownFact)(nil)
	return errors.As(err, &u) && (strings.HasPrefix(u.Path, "facts.") || strings.HasPrefix(u.Path, "policies."))
}

// factProblem says why a fact could not be looked up: it is unknown.
func factProblem(err error) *say.Problem {
	return err.(*config.UnknownFact).Problem()
}

// Record is one table of a list: a branch, a third party.
type Record struct {
	View
	record *config.Record
}

// ID is the record's id, or "".
func (r Record) ID() string { return r.record.ID() }

// Index is the record's place in its list, from 0.
func (r Record) Index() int { return r.record.Index() }

// Item is one value of a list.
type Item struct {
	value  fact.Value
	locale *lang.Locale
}

// Text is the value as plain text.
func (i Item) Text() string { return i.value.Text(i.locale) }

// HTML is the value as HTML.
func (i Item) HTML() template.HTML { return template.HTML(i.value.HTML(i.locale)) }

// Raw is the value in machine form.
func (i Item) Raw() string { return i.value.Raw() }
