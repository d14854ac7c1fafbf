package main

import (
	"regexp"
	"strings"
	"testing"
)

// TestNoOtherStore tells that the name, numbers and addresses of one store appear nowhere in the other's output.
func TestNoOtherStore(t *testing.T) {
	for _, s := range stores {
		foreign := s.other().marks(t)
		own := s.marks(t)
		if len(foreign) < 12 {
			t.Fatalf("too few facts of %s to look for: %v", s.other().name, foreign)
		}
		found := 0
		for name, b := range s.built(t).files {
			plain := plainDigits(string(b))
			for mark := range foreign {
				if !own[mark] && strings.Contains(plain, mark) {
					t.Errorf("%s: %s holds %q of the other store", s.name, name, mark)
				}
			}
			for mark := range own {
				if strings.Contains(plain, mark) {
					found++
				}
			}
		}
		if found < 100 {
			t.Errorf("%s: its own facts were found only %d times: this test does not see them", s.name, found)
		}
	}
}

// marks are the facts of a store that belong to no other: names, domains, mail addresses, and numbers of eight digits
// or more, as plainDigits leaves them.
func (s *store) marks(t *testing.T) map[string]bool {
	out := map[string]bool{}
	number := regexp.MustCompile(`^\+?[0-9]{8,}$`)
	mail := regexp.MustCompile(`^[^@\s]+@[^@\s]+$`)
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, v := range v {
				switch k {
				case "ar", "en", "us":
					k = key
				}
				walk(k, v)
			}
		case []map[string]any:
			for _, v := range v {
				walk("", v)
			}
		case []any:
			for _, v := range v {
				walk(key, v)
			}
		case string:
			plain := plainDigits(v)
			switch {
			case number.MatchString(plain):
				// Phone numbers are shown without the zero of the country or with +966.
				out[strings.TrimPrefix(strings.TrimPrefix(strings.TrimLeft(plain, "+"), "966"), "0")] = true
			case mail.MatchString(v), key == "short", key == "legal_name":
				out[v] = true
			case key == "base_url":
				out[strings.TrimPrefix(v, "https://")] = true
			}
		}
	}
	facts := s.facts(t)
	walk("", facts)
	about := facts["store"].(map[string]any)
	for _, name := range about["name"].(map[string]any) {
		out[name.(string)] = true
	}
	for _, alias := range about["aliases"].([]any) {
		if alias != "مختلف" { // it is also the word “different”
			out[alias.(string)] = true
		}
	}
	return out
}

var betweenDigits = regexp.MustCompile(`([0-9])[ \x{a0}\x{202f}-]([0-9])`)

// plainDigits writes all digits as 0-9 and closes the gaps in numbers.
func plainDigits(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		}
		return r
	}, s)
	// Twice, because matches do not overlap: 1 2 3.
	return betweenDigits.ReplaceAllString(betweenDigits.ReplaceAllString(s, "$1$2"), "$1$2")
}
