package country

import (
	"strings"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// Currency is the ISO 4217 code of the money of a country (ISO 3166), by CLDR; "" where it is not known.
func Currency(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil {
		return ""
	}
	unit, ok := currency.FromRegion(region)
	if !ok {
		return ""
	}
	return unit.String()
}

// IsCurrency tells whether a code is one of ISO 4217.
func IsCurrency(code string) bool {
	_, err := currency.ParseISO(code)
	return err == nil
}

// Decimals is how many decimals amounts of a currency have: none, two or three. Where CLDR has none, because coins are no longer in
// use, prices with two are still written, but for currencies that have no smaller unit at all.
func Decimals(code string) int {
	if strings.Contains(undivided, code) && len(code) == 3 {
		return 0
	}
	unit, err := currency.ParseISO(code)
	if err != nil {
		return 2
	}
	scale, _ := currency.Standard.Rounding(unit)
	return min(max(scale, 2), 3)
}

// undivided are the currencies without a smaller unit. Source: ISO 4217, list one, minor unit 0.
const undivided = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
