package config

import "testing"

func TestWholeAddress(t *testing.T) {
	for written, want := range map[string]string{
		"lazwardi.sa":                 "https://lazwardi.sa",
		"lazwardi.sa/متجر":            "https://lazwardi.sa/متجر",
		"//lazwardi.sa/shop/":         "https://lazwardi.sa/shop/",
		"https://lazwardi.sa/100%/":   "https://lazwardi.sa/100%25/",
		"https://lazwardi.sa/%D9%8/x": "https://lazwardi.sa/%D9%258/x",
		"https://":                    "",
		"متجر":                        "",
		"/shop/":                      "",
		"ftp://lazwardi.sa/100%":      "",
		"https://:80/":                "",
	} {
		if got := wholeAddress(written); got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
}
