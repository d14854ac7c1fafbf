package say

import (
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/lang"
)

// Doc is what a person asks about a rule, in a language.
type Doc struct {
	What Text // what it finds, one sentence
	Why  Text // why that matters, one or two sentences
	Fix  Text // how to fix it
}

// DocIn is the doc of a rule in a language.
func (r Rule) DocIn(language string) Doc {
	get := func(key string) Text {
		forms, in := lookup(language, r.String(), key)
		return forms.plain(in)
	}
	return Doc{
		What: get(keyWhat),
		Why:  get(keyWhy),
		Fix:  get(keyFix),
	}
}

// Example is an example of a rule, as an owner would write it, and on what the rule rests.
type Example struct {
	Bad    string // a line or a few that break the rule; may be empty
	Good   string // the same, fixed
	Source string // law and article, standard or page; may be empty
}

// Example is the example of a rule.
func (r Rule) Example() Example { return examples()[r.String()] }

var examples = sync.OnceValue(func() map[string]Example {
	var all map[string]Example
	b, _ := files.ReadFile("catalogue/" + rulesFile + ".toml")
	if _, err := toml.Decode(string(b), &all); err != nil {
		panic("internal/say/catalogue/rules.toml: " + err.Error())
	}
	return all
})

// Group is rules that look for the same kind of thing.
type Group struct {
	Name  string // in the catalogue
	Rules []Rule
}

// Groups are all rules by what they look for, in the order of the docs.
func Groups() (out []Group) {
	for _, r := range Rules() {
		if n := len(out); n == 0 || out[n-1].Name != r.Group() {
			out = append(out, Group{Name: r.Group()})
		}
		last := &out[len(out)-1]
		last.Rules = append(last.Rules, r)
	}
	return out
}

// Title is the name of the group in a language.
func (g Group) Title(language string) Text { return Word("group", g.Name, language) }

// Words are all texts of a table in a language of the catalogue, by key and by plural form, with their arguments open.
func Words(table, code string) map[string]map[lang.Category]string {
	out := map[string]map[lang.Category]string{}
	for key, forms := range languages()[code]().entry(table) {
		out[key] = forms.By
	}
	return out
}

// Word is a text without arguments, by the name of its table and its key.
func Word(table, key, language string) Text {
	forms, in := lookup(language, table, key)
	return forms.plain(in)
}
