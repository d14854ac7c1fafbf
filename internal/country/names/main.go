// Command names writes law_names.txt from the files of the countries' laws. Run it with go generate ./internal/country.
package main

import (
	"log"
	"os"

	"sitegen/internal/country"
)

func main() {
	var laws []*country.Law
	for _, code := range country.WithLaw() {
		laws = append(laws, country.LawOf(code))
	}
	if err := os.WriteFile("law_names.txt", []byte(country.NamesOf(laws...).String()), 0o644); err != nil {
		log.Fatal(err)
	}
}
