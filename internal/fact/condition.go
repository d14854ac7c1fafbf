package fact

import (
	"strings"

	"sitegen/internal/say"
)

// Condition is what a text asks before it shows a part: {{ if branches and not store.kind is freelancer }}.
type Condition struct {
	Asks []Ask // in the order of the text
	any  [][]term
}

// Ask is one question about a fact.
type Ask struct {
	Path  string
	Verb  Verb
	Value string // of Is and Has

	Offset, Length           int // of the path, in bytes of the condition's text
	ValueOffset, ValueLength int // of the value, with its quotation marks
}

// Verb is what an Ask asks.
type Verb int

// The verbs.
const (
	There Verb = iota // it is declared, and neither false nor empty
	Is                // it is the value
	Has               // it is a list and holds the value
)

// String is the word of the verb; There has none.
func (v Verb) String() string { return [...]string{"", "is", "has"}[v] }

// term is an Ask, by its place in Asks.
type term struct {
	ask int
	not bool
}

// Holds decides the condition from the answers to what it asks.
func (c *Condition) Holds(answer func(Ask) bool) bool {
	for _, all := range c.any {
		holds := true
		for _, t := range all {
			if holds = answer(c.Asks[t.ask]) != t.not; !holds {
				break
			}
		}
		if holds {
			return true
		}
	}
	return false
}

// String is the condition in its plain spelling; parsed again it is the same condition but for the offsets.
func (c *Condition) String() string {
	var b strings.Builder
	for i, all := range c.any {
		if i > 0 {
			b.WriteString(" or ")
		}
		for k, t := range all {
			if k > 0 {
				b.WriteString(" and ")
			}
			b.WriteString(c.spell(t))
		}
	}
	return b.String()
}

// spell is a question with its “not” in its plain spelling.
func (c *Condition) spell(t term) string {
	ask := c.Asks[t.ask]
	s := ask.Path
	if ask.Verb != There {
		s += " " + ask.Verb.String() + " " + quoted(ask.Value)
	}
	if t.not {
		return "not " + s
	}
	return s
}

// PageAsk begins the path of a question whether a page is on the site: page.warranty.
const PageAsk = "page."

// Page is the page whose presence is asked for; ok is false when a fact is.
func (a Ask) Page() (name string, ok bool) { return strings.CutPrefix(a.Path, PageAsk) }

// ParseCondition reads a condition: questions about facts, with “not” before them and “and” and “or” between them; “and” is
// read before “or”. Whether the facts exist and can have the values is not asked here. The error is an *ExprError whose Says
// is a whole message.
func ParseCondition(s string) (*Condition, error) {
	p := conditionParser{exprParser{text: s}}
	c := &Condition{any: [][]term{nil}}
	p.space()
	if p.at == len(s) {
		return nil, &ExprError{Says: say.BadConditionEmpty{}, Length: len(s)}
	}
	before := word{} // after which a question must come
	for {
		t, err := p.term(c, before)
		if err != nil {
			return nil, err
		}
		last := len(c.any) - 1
		c.any[last] = append(c.any[last], t)
		p.space()
		if p.at == len(s) {
			return c, nil
		}
		switch before = p.word(); before.text {
		case "and":
		case "or":
			c.any = append(c.any, nil)
		case "":
			return nil, p.sign()
		default:
			return nil, before.problem(say.BadConditionWord{Word: before.text})
		}
	}
}

type conditionParser struct{ exprParser }

// word is a word of a condition and where it begins.
type word struct {
	text string
	at   int
}

func (w word) problem(says say.Message) error {
	return &ExprError{Says: says, Offset: w.at, Length: len(w.text)}
}

// word reads a name behind spaces.
func (p *conditionParser) word() word {
	p.space()
	at := p.at
	return word{p.name(), at}
}

// term reads a question and the “not” before it.
func (p *conditionParser) term(c *Condition, before word) (term, error) {
	t := term{ask: len(c.Asks)}
	for {
		w := p.word()
		switch w.text {
		case "not":
			t.not = !t.not
			before = w
			continue
		case "and", "or", "is", "has":
			return t, w.problem(say.BadConditionWord{Word: w.text})
		case "":
			if p.at == len(p.text) {
				return t, before.problem(say.BadConditionIncomplete{Word: before.text})
			}
			return t, p.sign()
		}
		p.at = w.at
		path, offset, err := p.path()
		if err != nil {
			if p.at == len(p.text) { // the path ends with a dot
				return t, &ExprError{Says: say.BadConditionSign{Sign: "."}, Offset: p.at - 1, Length: 1}
			}
			return t, p.sign()
		}
		for strings.HasPrefix(path, PageAsk) && strings.HasPrefix(p.text[p.at:], "/") { // a page in a folder
			if p.at++; p.name() == "" {
				return t, p.sign()
			}
			path = p.text[offset:p.at]
		}
		ask := Ask{Path: path, Offset: offset, Length: len(path)}
		if err := p.verb(&ask); err != nil {
			return t, err
		}
		c.Asks = append(c.Asks, ask)
		return t, nil
	}
}

// verb reads “is” or “has” and the value behind it, if there is one.
func (p *conditionParser) verb(ask *Ask) error {
	back := p.at
	w := p.word()
	switch w.text {
	case "is":
		ask.Verb = Is
	case "has":
		ask.Verb = Has
	default:
		p.at = back
		return nil
	}
	p.space()
	ask.ValueOffset = p.at
	if p.at == len(p.text) {
		return w.problem(say.BadConditionNoValue{Word: w.text})
	}
	if p.text[p.at] != '"' {
		if v := p.word(); v.text == "not" {
			return v.problem(say.BadConditionIsNot{Fact: ask.Path, Word: w.text})
		}
		p.at = ask.ValueOffset
	}
	value, err := p.argument()
	if err != nil {
		if p.text[p.at] == '"' {
			return &ExprError{Says: say.BadConditionOpenQuote{}, Offset: p.at, Length: len(p.text) - p.at}
		}
		return p.sign()
	}
	ask.Value, ask.ValueLength = value, p.at-ask.ValueOffset
	return nil
}

// sign tells of a sign that conditions don't have what to write in its place.
func (p *conditionParser) sign() error {
	rest := p.text[p.at:]
	for _, s := range []struct {
		sign string
		says say.Message
	}{
		{"!=", say.BadConditionDiffers{}}, {"<>", say.BadConditionDiffers{}}, {"==", say.BadConditionEquals{Sign: "=="}}, {"=", say.BadConditionEquals{Sign: "="}},
		{"!", say.BadConditionNegated{}}, {"&&", say.BadConditionBoth{Sign: "&&"}}, {"&", say.BadConditionBoth{Sign: "&"}}, {",", say.BadConditionBoth{Sign: ","}},
		{"،", say.BadConditionBoth{Sign: "،"}}, {"||", say.BadConditionEither{}}, {"|", say.BadConditionFilter{}},
		{"(", say.BadConditionBracket{}}, {")", say.BadConditionBracket{}}, {"<", say.BadConditionSize{Sign: "<"}}, {">", say.BadConditionSize{Sign: ">"}},
	} {
		if strings.HasPrefix(rest, s.sign) {
			return &ExprError{Says: s.says, Offset: p.at, Length: len(s.sign)}
		}
	}
	unexpected := p.unexpected().(*ExprError)
	return &ExprError{Says: say.BadConditionSign{Sign: p.text[p.at : p.at+unexpected.Length]}, Offset: p.at, Length: unexpected.Length}
}
