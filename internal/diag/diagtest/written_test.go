package diagtest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestRead reads a small program that writes findings in all the ways that the rooms do.
func TestRead(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"diag/diag.go": `package diag
type Finding struct { Rule, Message, Hint string }
func Nearest(word string, known []string) string { return word }`,
		"room/room.go": `package room
import ("fmt"; "errors"; "strings"; "sitegen/internal/diag")
const ruleOdd = "odd"
type room struct { rule string; list []diag.Finding }
func (r *room) report(rule, message, hint string) {
	r.list = append(r.list, diag.Finding{Rule: rule, Message: one(message), Hint: hint})
}
func one(s string) string { return s }
func kind(n int) string { if n > 1 { return "many" }; return "one " + "only" }
func (r *room) check(file string, names []string, n int) {
	hint := "write it"
	if near := diag.Nearest(file, names); near != "" { hint = "did you mean “" + near + "”?" }
	r.report(ruleOdd, "the file “" + file + "” is " + kind(n), hint)
	r.report("few", fmt.Sprintf("%d of %s", n, kind(n)), "use " + strings.Join(names, " or "))
	fail := func(err error) []diag.Finding { return []diag.Finding{{Rule: "broken", Message: "no: " + err.Error()}} }
	fail(errors.New("it is old"))
	for _, c := range []struct{ what, hint string }{{"a", "x"}, {"b", "y"}} { r.report("each", c.what, c.hint) }
	message := "is set"
	message += " twice"
	f := diag.Finding{Rule: r.rule, Message: message}
	f.Hint += "; more"
}
func open() *room { return &room{rule: "given"} }`,
		"room/room_test.go": `package room
var _ = diag.Finding{Rule: "test", Message: "not counted"}`,
		"left/out.go": `package left
import "sitegen/internal/diag"
var F = diag.Finding{Rule: "left-out", Message: "not counted"}`,
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Read(dir, func(room string) bool { return room == "left" })
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, w := range s.Findings {
		_, line, _ := strings.Cut(w.Place, ":")
		got = append(got, strings.ReplaceAll(line+" "+strings.Join(w.Rules, "|")+": "+strings.Join(w.Messages, "|")+": "+strings.Join(w.Hints, "|"), Hole, "{}"))
	}
	slices.Sort(got)
	want := []string{
		"13 odd: the file “{}” is many|the file “{}” is one only: did you mean “{}”?|write it",
		"14 few: {} of many|{} of one only: use {}|use {} or {}",
		"16 broken: no: it is old: ",
		"17 each: a|b: x|y",
		"20 given: is set|is set twice: ",
		"21 : : {}; more",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got, want := s.Names(), []string{"broken", "each", "few", "given", "odd"}; !slices.Equal(got, want) {
		t.Errorf("names: got %v, want %v", got, want)
	}
}
