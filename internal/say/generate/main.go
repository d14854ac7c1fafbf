// Command generate makes messages.go of package say from its catalogue: the rules of rules.toml, and a struct for each entry
// of en.toml that says something.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"sitegen/internal/say"
)

func main() {
	code, err := messages("catalogue")
	if err == nil {
		err = os.WriteFile("messages.go", code, 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// messages is the Go source made of the catalogue in a folder.
func messages(folder string) ([]byte, error) {
	rules, err := os.ReadFile(folder + "/rules.toml")
	if err != nil {
		return nil, err
	}
	english, err := os.ReadFile(folder + "/en.toml")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from the catalogue by go generate; DO NOT EDIT.\n\npackage say\n\n")
	if err := writeRules(&b, string(rules)); err != nil {
		return nil, fmt.Errorf("rules.toml: %w", err)
	}
	entries, err := say.Read(string(english))
	if err != nil {
		return nil, fmt.Errorf("en.toml: %w", err)
	}
	var structs bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(entries)) {
		if err := writeStruct(&structs, name, entries[name]); err != nil {
			return nil, fmt.Errorf("en.toml: %w", err)
		}
	}
	if bytes.Contains(structs.Bytes(), []byte("lang.")) {
		b.WriteString("import \"sitegen/internal/lang\"\n\n")
		b = *moveImport(&b)
	}
	b.Write(structs.Bytes())
	return format.Source(b.Bytes())
}

// moveImport puts the import after the package clause, where Go wants it.
func moveImport(b *bytes.Buffer) *bytes.Buffer {
	const clause, line = "package say\n\n", "import \"sitegen/internal/lang\"\n\n"
	s := strings.Replace(b.String(), line, "", 1)
	return bytes.NewBufferString(strings.Replace(s, clause, clause+line, 1))
}

// writeRules writes the constants of the rules and their table.
func writeRules(b *bytes.Buffer, source string) error {
	var rules map[string]struct {
		Group     string
		Severity  say.Severity
		Judgement bool
	}
	meta, err := toml.Decode(source, &rules)
	if err != nil {
		return err
	}
	var names []string // in the order of the file
	for _, key := range meta.Keys() {
		if len(key) == 1 {
			names = append(names, key[0])
		}
	}
	b.WriteString("// The rules.\nconst (\n")
	for i, name := range names {
		b.WriteString("\tRule" + say.GoName(name))
		if i == 0 {
			b.WriteString(" Rule = iota + 1")
		}
		b.WriteString("\n")
	}
	b.WriteString(")\n\nvar ruleTable = [...]ruleRow{{},\n")
	for _, name := range names {
		r := rules[name]
		fmt.Fprintf(b, "\t{%q, %q, %q, %t},\n", name, r.Group, r.Severity, r.Judgement)
	}
	b.WriteString("}\n\n")
	return nil
}

// writeStruct writes the struct of an entry, if it says something.
func writeStruct(b *bytes.Buffer, name string, e say.Entry) error {
	said := e.Said()
	if len(said) == 0 {
		return nil
	}
	kinds := map[string]string{} // the types of the fields
	var order []string
	for _, text := range said {
		for _, a := range say.Arguments(text) {
			field, kind := a.Field(), a.GoType()
			before, known := kinds[field]
			if !known {
				order = append(order, field)
			}
			switch {
			case !known, before == "string" && a.Kind != "":
				kinds[field] = kind
			case before != kind && a.Kind != "":
				return fmt.Errorf("%s: {%s} is a %s and a %s", name, a.Name, before, kind)
			}
		}
	}
	text := cmp.Or(e["message"].By["other"], e["hint"].By["other"])
	fmt.Fprintf(b, "// %s: %s\ntype %s struct {", say.GoName(name), strings.ReplaceAll(text, "\n", " "), say.GoName(name))
	for _, field := range order {
		fmt.Fprintf(b, "\n\t%s %s", field, kinds[field])
	}
	if len(order) > 0 {
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "}\n\nfunc (%s) entry() string { return %q }\n\n", say.GoName(name), name)
	return nil
}
